package org.benefitstriage.rules.verify;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Landlord;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.ServiceCharge;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Parts;

/** A tenancy with one fact changed at a time: a private one, one bedroom, in the test market area, since May 2015. */
public final class Tenancies {

    private LandlordKind landlord = LandlordKind.PRIVATE;
    private Answer<String> landlordName = given("Example Homes");
    private YesNo relative = YesNo.NO;
    private YesNo livesIn = YesNo.NO;
    private YesNo commercial = YesNo.YES;
    private AccommodationKind accommodation = AccommodationKind.GENERAL_NEEDS;
    private YesNo liable = YesNo.YES;
    private Answer<LocalDate> started = given(LocalDate.of(2015, 5, 4));
    private String weeklyRent = "110.00";
    private int rentFreeWeeks;
    private int jointTenants;
    private Answer<Integer> bedrooms = given(1);
    private YesNo oneRoom = YesNo.NO;
    private List<ServiceCharge> services = List.of();
    private Answer<String> area = given("Test Area");
    private YesNo written = YesNo.YES;

    private Tenancies() {}

    public static Tenancies privately() {
        return new Tenancies();
    }

    public static Tenancies fromCouncil() {
        return privately().landlord(LandlordKind.COUNCIL);
    }

    public Tenancies landlord(LandlordKind value) {
        landlord = value;
        return this;
    }

    public Tenancies landlordNotNamed() {
        landlordName = notGiven();
        return this;
    }

    public Tenancies relative(YesNo value) {
        relative = value;
        return this;
    }

    public Tenancies livesIn(YesNo value) {
        livesIn = value;
        return this;
    }

    public Tenancies commercial(YesNo value) {
        commercial = value;
        return this;
    }

    public Tenancies accommodation(AccommodationKind value) {
        accommodation = value;
        return this;
    }

    public Tenancies liable(YesNo value) {
        liable = value;
        return this;
    }

    public Tenancies started(String iso) {
        started = given(LocalDate.parse(iso));
        return this;
    }

    public Tenancies rent(String weekly) {
        weeklyRent = weekly;
        return this;
    }

    public Tenancies rentFreeWeeks(int weeks) {
        rentFreeWeeks = weeks;
        return this;
    }

    public Tenancies jointTenants(int number) {
        jointTenants = number;
        return this;
    }

    public Tenancies roomsNotGiven() {
        bedrooms = notGiven();
        oneRoom = YesNo.NOT_ANSWERED;
        return this;
    }

    public Tenancies services(ServiceCharge... values) {
        services = List.of(values);
        return this;
    }

    public Tenancies noArea() {
        area = notGiven();
        return this;
    }

    public Tenancies written(YesNo value) {
        written = value;
        return this;
    }

    public Tenancy build() {
        return new Tenancy(
                new Landlord(landlord, landlordName, relative, livesIn, commercial),
                accommodation,
                liable,
                started,
                Parts.weekly(weeklyRent),
                rentFreeWeeks,
                jointTenants,
                bedrooms,
                oneRoom,
                services,
                area,
                written,
                notGiven(),
                YesNo.NO);
    }
}

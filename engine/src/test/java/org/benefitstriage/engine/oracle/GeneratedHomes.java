package org.benefitstriage.engine.oracle;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.ServiceCharge;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Parts;

/** Rent and council tax of generated claims. */
final class GeneratedHomes {

    private final Draw draw;

    GeneratedHomes(Draw draw) {
        this.draw = draw;
    }

    Tenancy tenancy() {
        LandlordKind landlord = draw.in100(70)
                ? draw.oneOf(LandlordKind.COUNCIL, LandlordKind.HOUSING_ASSOCIATION)
                : LandlordKind.PRIVATE;
        RegularAmount rent = draw.regular(40_000, 50, 100);
        Tenancy plain = Parts.tenancy(landlord, rent, services());
        return new Tenancy(
                plain.landlord(),
                plain.accommodation(),
                plain.liableForRent(),
                plain.started(),
                rent,
                rentFreeWeeks(),
                0,
                given(draw.between(1, 4)),
                draw.yes(25),
                plain.services(),
                landlord == LandlordKind.PRIVATE
                        ? given(draw.oneOf("Mid Staffs", "Castle Point", "Stafford"))
                        : notGiven(),
                plain.writtenAgreement(),
                plain.arrears(),
                plain.payLandlord());
    }

    /** A home of somebody of working age. */
    Tenancy tenancy(AccommodationKind accommodation, int jointTenants) {
        LandlordKind landlord =
                switch (accommodation) {
                    case GENERAL_NEEDS ->
                        draw.oneOf(LandlordKind.COUNCIL, LandlordKind.HOUSING_ASSOCIATION, LandlordKind.PRIVATE);
                    case TEMPORARY -> draw.oneOf(LandlordKind.COUNCIL, LandlordKind.HOUSING_ASSOCIATION);
                    default ->
                        draw.oneOf(
                                LandlordKind.COUNCIL,
                                LandlordKind.HOUSING_ASSOCIATION,
                                LandlordKind.SUPPORTED_HOUSING_PROVIDER,
                                LandlordKind.PRIVATE);
                };
        RegularAmount rent = draw.regular(40_000, 50, 100);
        Tenancy plain = Parts.tenancy(landlord, rent, draw.in100(60) ? new ServiceCharge[0] : services());
        return new Tenancy(
                plain.landlord(),
                accommodation,
                plain.liableForRent(),
                plain.started(),
                rent,
                rentFreeWeeks(),
                jointTenants,
                given(draw.in100(50) ? 1 : draw.between(1, 5)),
                draw.yes(25),
                plain.services(),
                landlord == LandlordKind.PRIVATE
                        ? given(draw.oneOf("Mid Staffs", "Castle Point", "Stafford"))
                        : notGiven(),
                plain.writtenAgreement(),
                plain.arrears(),
                plain.payLandlord());
    }

    HousingNeeds needs(int jointTenants) {
        return new HousingNeeds(
                jointTenants > 0 ? given(draw.between(1, 100)) : notGiven(),
                draw.yes(10),
                draw.yes(6),
                draw.in100(90) ? given(draw.in100(85) ? 0 : draw.between(1, 2)) : notGiven(),
                draw.yes(6),
                draw.yes(8),
                draw.yes(8),
                draw.in100(3) ? YesNo.NOT_ANSWERED : draw.yes(8),
                draw.yes(8),
                draw.yes(5),
                draw.yes(5),
                draw.in100(3) ? YesNo.NOT_ANSWERED : draw.yes(5));
    }

    String annualCouncilTax() {
        return draw.between(draw.in100(10) ? 0 : 900, 4_200) + "." + draw.between(10, 99);
    }

    private ServiceCharge[] services() {
        Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
        while (draw.in100(30)) {
            kinds.add(
                    draw.in100(70)
                            ? draw.oneOf(ServiceKind.values())
                            : draw.oneOf(ServiceKind.HEATING, ServiceKind.COOKING));
        }
        List<ServiceCharge> services = new ArrayList<>();
        for (ServiceKind kind : kinds) {
            services.add(new ServiceCharge(kind, draw.in100(60) ? given(draw.regular(2_500)) : notGiven()));
        }
        return services.toArray(ServiceCharge[]::new);
    }

    /** Council tenants often have two or four. */
    private int rentFreeWeeks() {
        return draw.in100(15) ? draw.oneOf(1, 2, 4) : 0;
    }
}

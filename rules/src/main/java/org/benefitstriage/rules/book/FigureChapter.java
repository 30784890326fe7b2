package org.benefitstriage.rules.book;

import java.util.List;

/**
 * The figures of one area of the law.
 *
 * @param area its name
 * @param figures in the order of the files
 */
public record FigureChapter(String area, List<FigureFamily> figures) {

    public FigureChapter {
        figures = List.copyOf(figures);
    }
}

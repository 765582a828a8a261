#pragma once

#include "threats/surface/ApiMeasure.h"

namespace hallmarker::ui {

/// Figures and measures of an interface in words.
struct SurfaceWords {
    struct Figure {
        QString key;
        QString name;
        int before = 0;
        int after = 0;
    };
    static QList<Figure> figures(const threats::MeasuredSurface &measured);
    static QString measure(threats::ApiMeasure::Kind kind);   ///< "Decision only, no scores"
    static QString meaning(threats::ApiMeasure::Kind kind);   ///< a sentence
    static QString disclosed(const threats::ApiOperation &operation);
};

} // namespace hallmarker::ui

#pragma once

#include "core/finding/Finding.h"
#include "threats/surface/SurfaceAttacks.h"

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
    static QString tried(const threats::SurfaceAttack &attack, const core::Finding &finding); ///< "0.912 [0.9, 0.93] without the measure, ..."
};

} // namespace hallmarker::ui

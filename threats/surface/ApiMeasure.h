#pragma once

#include "core/result/Result.h"
#include "threats/surface/ApiSurface.h"

namespace hallmarker::threats {

/// A protection of the interface that is chosen, as the description would state it once it is built.
struct ApiMeasure {
    enum class Kind {
        LabelOnly,      ///< the decision, no scores of any sort
        Rounding,       ///< scores with so many decimals
        Quota,          ///< a limit of calls, answered by 429
        Bounds,         ///< maxLength, maxItems, minimum and maximum, additionalProperties: false on every input
        Authentication, ///< every operation asks for a scheme
        PlainErrors,    ///< no stack traces
    };
    Kind kind = Kind::LabelOnly;
    int decimals = 2;           ///< of Rounding
    qint64 calls = 0;           ///< of Quota, of one caller; 0: not stated

    /// "label-only", "rounding=2", "quota", "quota=500", "bounds", "authentication", "plain-errors".
    static core::Result<ApiMeasure> fromText(const QString &text);
    QString text() const;
    static QStringList names();
};

/// What one measure alone changes, and what stays open after all of them.
struct MeasuredSurface {
    ApiSurface before;
    ApiSurface after;
    struct Step {
        ApiMeasure measure;
        SurfaceCount after;        ///< with this one and those before it
        QStringList operations;    ///< that it changes
    };
    QList<Step> steps;

    QJsonObject toJson() const;
};

/// Applies the measures in their order to what was measured, and counts again by the same rules.
MeasuredSurface withMeasures(const ApiSurface &surface, const QList<ApiMeasure> &measures);

} // namespace hallmarker::threats

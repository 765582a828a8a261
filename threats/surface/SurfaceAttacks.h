#pragma once

#include "threats/surface/ApiMeasure.h"

namespace hallmarker::threats {

/// An attack that a measure is meant to hinder, and the check that would show how much.
struct SurfaceAttack {
    QString name;     ///< "extraction"
    QString title;    ///< translated
    QString check;    ///< id
    QString measure;  ///< that hinders it

    static QString noSuchCheck();       ///< translated: not re-run, there is no such check
    static QString notThroughMeasure(); ///< translated: not re-run, the check asks the model itself
};

/// For each measure the attacks that it hinders, in the order of the measures.
QList<SurfaceAttack> attacksAgainst(const QList<ApiMeasure> &measures);

} // namespace hallmarker::threats

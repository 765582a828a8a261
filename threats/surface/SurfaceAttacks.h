#pragma once

#include "threats/surface/ApiMeasure.h"

#include <QJsonObject>

namespace hallmarker::threats {

/// An attack that a measure is meant to hinder, and the check that would show how much.
struct SurfaceAttack {
    QString name;     ///< "extraction"
    QString title;    ///< translated
    QString check;    ///< id
    QString measure;  ///< that hinders it
    QJsonObject parameters; ///< of the check, which puts the measure on the answers of the model
    QString figure;   ///< of the check, that stands before and after; empty: it cannot put the measure on
    bool isStated = true;   ///< false: a quota without a number

    bool canBeRun() const { return !figure.isEmpty() && isStated; }
    /// Translated: why it is not re-run although there may be such a check.
    QString withoutRun(bool isKnown) const;
};

/// For each measure the attacks that it hinders, in the order of the measures.
QList<SurfaceAttack> attacksAgainst(const QList<ApiMeasure> &measures);

} // namespace hallmarker::threats

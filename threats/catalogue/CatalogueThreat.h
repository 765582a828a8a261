#pragma once

#include "core/result/Error.h"
#include "threats/severity/Severity.h"

#include <QList>
#include <QStringList>

namespace hallmarker::threats {

/// A threat as the catalogue describes it: where it can stand, when it applies, how bad it is and what answers it.
struct CatalogueThreat {
    QString id;                  ///< "MLT-015"
    QString title;
    QString group;               ///< "acquisition", "training" ...
    QString note;                ///< what happens, in a sentence or two
    QStringList elementKinds;
    QString when;                ///< see ConditionProgram
    Level likelihood = Level::Medium;
    Level impact = Level::Medium;
    QString likelihoodReason;
    QString impactReason;
    QString clears;              ///< what a person would do so that it no longer applies
    QStringList controls;        ///< ids
    QList<QStringList> enough;   ///< alternatives, each a list of controls that together answer it; empty: all of them
    QStringList stride;          ///< letters
    QStringList linddun;         ///< "L", "I", "N", "D", "DD", "U", "Nc"
    QStringList atlas;           ///< "AML.T0020"
    QStringList owaspMl;         ///< "ML02:2023"
    QStringList owaspLlm;        ///< "LLM04:2025"
    QList<int> cwe;
    core::ErrorLocation where;
    QString catalogue;           ///< id of the catalogue it came from

    Severity severity() const { return severityOf(likelihood, impact); }
    /// The alternatives to choose from; `controls` as the only one when none is named.
    QList<QStringList> ways() const { return enough.isEmpty() && !controls.isEmpty() ? QList<QStringList>{controls} : enough; }
};

} // namespace hallmarker::threats

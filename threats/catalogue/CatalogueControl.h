#pragma once

#include "core/result/Error.h"

#include <QList>
#include <QStringList>

namespace hallmarker::threats {

/// What a machine looks at to tell that a control is in place.
struct ControlProof {
    QString evidence;        ///< "check.robustness"
    QString assertion;
    int maxAgeDays = 0;      ///< older evidence does not count; always at least 1

    friend bool operator==(const ControlProof &, const ControlProof &) = default;
};

/// Something that answers threats. It counts while each proof has evidence that passes and is young enough.
struct CatalogueControl {
    QString id;              ///< "C08"
    QString title;
    QStringList atlasMitigations;
    QList<ControlProof> proofs;
    core::ErrorLocation where;
    QString catalogue;
};

/// A kind of evidence, and the checks of this program that give it.
struct EvidenceKind {
    QString id;
    QString title;
    QStringList checks;      ///< ids of checks; a finding of a check called as the kind itself always counts
    core::ErrorLocation where;
};

} // namespace hallmarker::threats

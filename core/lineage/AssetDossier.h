#pragma once

#include "core/finding/FindingRepository.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hallmarker::core {

/// Something that assets are made from, or that is made from them.
struct DossierNode {
    QString name;
    QString kind;        ///< a word for people: "dataset version"
    QString kindName;    ///< stable: "dataset-version", "external-copy"
    QString space;
    QString recordId;
    QString digest;      ///< with its algorithm; empty: none is known
    QString licence;
    int steps = 0;
    bool isStale = false;
};

/// What holds of an asset, and the way it came: "category health".
struct DossierLabel {
    QString asset;
    QString label;
    QString way;
};

/// A step on the way that claims to protect people, and what the claim rests on.
struct DossierCut {
    QString from;
    QString to;
    QString claim;       ///< "pseudonymise"
    QString findingId;   ///< empty: none is named
    QString standing;    ///< "current", "stale" ...; empty without a finding
    bool isOpen = false; ///< the claim does not count
};

/// A term of a licence that reaches the assets.
struct DossierDuty {
    QString duty;        ///< "name the authors"
    QString licence;
    QString of;
    QString way;
};

/// What people and other bases allow for one dataset, now.
struct DossierConsent {
    QString dataset;
    int records = 0;
    int valid = 0;
    QStringList bases;
    QStringList purposes;
};

/// A request for erasure that is open on one of the assets.
struct DossierErasure {
    QString caseName;
    QString asset;
    QString action;      ///< stable word
    QString state;       ///< stable word
    qint64 deadlineMs = 0;
};

/// What the lineage and the records about it say of some assets, as a value for documents: where they come from, what holds of
/// them, what speaks against them. Made by the program, which knows all rooms.
struct AssetDossier {
    qint64 logSize = 0;            ///< as of which entry of the log
    QStringList unknown;           ///< assets that no node of the lineage stands for
    QList<DossierNode> sources;    ///< by steps
    QStringList jobs;              ///< that made them
    QList<DossierNode> users;      ///< models and copies made from them, by steps
    QList<DossierLabel> labels;
    QStringList conflicts;         ///< sentences, with the way
    QList<DossierCut> cuts;
    QList<DossierDuty> duties;
    QStringList licenceProblems;   ///< what licences forbid, sentences
    QStringList licenceGaps;       ///< licences that nobody knows, sentences
    QStringList releasableUnder;
    QList<DossierConsent> consents;
    QList<DossierErasure> erasures;

    bool isEmpty() const { return sources.isEmpty() && users.isEmpty() && labels.isEmpty() && conflicts.isEmpty() && cuts.isEmpty() && consents.isEmpty() && erasures.isEmpty(); }
};

} // namespace hallmarker::core

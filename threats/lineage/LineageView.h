#pragma once

#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

/// One thing of the lineage as a threat model sees it: all versions of one dataset or model together.
struct LineageThing {
    QString key;          ///< record id of the dataset or model, else "node:KIND:SPACE|NAME"
    QString nodeKind;     ///< "dataset", "job", "model", "checkpoint", "deployment", "prediction", "external-copy"
    QString name;
    QStringList records;  ///< ids of its versions in the workspace
    Truth isPersonal = Truth::Unknown; ///< never No: lineage knows what is personal, not what is not
    QString dataClass;    ///< "confidential", "special"; empty: not known

    friend bool operator==(const LineageThing &, const LineageThing &) = default;
};

struct LineageLink {
    QString from;         ///< keys of things; data moves this way
    QString to;
    QString kind;         ///< "input", "output", "trains", "deploys" ...

    friend bool operator==(const LineageLink &, const LineageLink &) = default;
};

/// The lineage of a workspace for threat models. Filled in by the application's wiring, because this room knows core only.
struct LineageView {
    QList<LineageThing> things; ///< sorted by key
    QList<LineageLink> links;   ///< sorted, each once

    const LineageThing *thing(const QString &key) const;
};

/// The element that stands for a thing: its kind comes from what it is and what it leads to. Its key has to be chosen.
Element elementOf(const LineageThing &thing, const LineageView &view);
/// The flow that stands for a link, without key and ends.
Flow flowOf(const LineageLink &link, const LineageView &view);

} // namespace hallmarker::threats

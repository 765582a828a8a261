#pragma once

#include "core/record/Record.h"
#include "core/result/Result.h"
#include "threats/model/Boundary.h"
#include "threats/model/DataAsset.h"
#include "threats/model/Diagram.h"
#include "threats/model/Element.h"
#include "threats/model/Flow.h"
#include "threats/model/Person.h"
#include "threats/model/ThreatDecision.h"

namespace hallmarker::threats {

/// A threat model: what there is, what flows, where trust changes, who may do what, and what was decided. Where it is drawn is
/// kept apart (ModelLayout), so that its digest changes with its meaning only.
struct ThreatModel {
    static constexpr const char *kind = "threat-model";

    QString id;               ///< record id; empty: not stored yet
    qint64 revision = 0;
    QString key;              ///< the model's own id in files; stable over export and import
    QString title;
    QString description;
    QString owner;
    QString reviewer;
    QStringList contributors;
    QString version;
    QString system;           ///< record id of the inventory's system that it is about
    QList<Diagram> diagrams;
    QList<Element> elements;
    QList<Flow> flows;
    QList<Boundary> boundaries;
    QList<DataAsset> assets;
    QList<Person> people;
    QList<Grant> grants;
    QList<Sprint> sprints;
    QList<ThreatDecision> threats;
    QList<ModelControl> controls;
    QList<Note> notes;
    QList<DeliberateDrift> deliberate;
    QJsonObject foreign;      ///< by format id: what an imported file said beyond this
    QJsonObject unknown;
    core::Digest digest;      ///< of the stored meaning; what waivers are bound to

    /// Names of the sections of items in the JSON form, in its order.
    static QStringList sections();

    /// {"model": {...}, "elements": [...], ...}: without record id and revision.
    QJsonObject toJson() const;
    /// Wrong types, missing ids and ids that appear twice in a section are errors with a JSON pointer. References may dangle.
    static core::Result<ThreatModel> fromJson(const QJsonObject &json);
    static core::Result<ThreatModel> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;

    const Element *element(const QString &key) const;
    const Flow *flow(const QString &key) const;
    const Boundary *boundary(const QString &key) const;
    const DataAsset *asset(const QString &key) const;
    const Person *person(const QString &key) const;
    const ThreatDecision *decision(const QString &key) const;
    Element *element(const QString &key);
    Flow *flow(const QString &key);
    Boundary *boundary(const QString &key);
    ThreatDecision *decision(const QString &key);

    /// A key that nothing in the model has, made from a word: "lake", "lake-2" ...
    QString freeKey(const QString &word) const;
    /// Takes an element out with all that hangs on it: flows keep a free end when `keepFlows`, else they go too.
    void removeElement(const QString &key, bool keepFlows = false);
    void removeFlow(const QString &key);
    void removeBoundary(const QString &key);

    friend bool operator==(const ThreatModel &, const ThreatModel &) = default;
};

/// A reference that leads nowhere.
struct DanglingReference {
    QString pointer;   ///< JSON pointer into toJson()
    QString key;       ///< what it names

    friend bool operator==(const DanglingReference &, const DanglingReference &) = default;
};
QList<DanglingReference> danglingReferences(const ThreatModel &model);

} // namespace hallmarker::threats

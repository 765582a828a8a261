#include "threats/insider/InsiderReview.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::threats {

namespace {

bool names(const QStringList &words, const QString &word)
{
    return words.contains(QStringLiteral("any")) || words.contains(word);
}

Truth both(Truth a, Truth b)
{
    return a == Truth::No || b == Truth::No ? Truth::No : a == Truth::Yes && b == Truth::Yes ? Truth::Yes : Truth::Unknown;
}

const Sprint *sprintOf(const ThreatModel &model, const QString &key)
{
    const auto found = std::find_if(model.sprints.begin(), model.sprints.end(), [&key](const Sprint &sprint) { return sprint.key == key; });
    return found == model.sprints.end() ? nullptr : &*found;
}

Truth holds(GrantCondition condition, const ThreatModel &model, const Grant &grant, const QString &day)
{
    switch (condition) {
    case GrantCondition::None: return Truth::Yes;
    case GrantCondition::PastUntil: return truthOf(!grant.until.isEmpty() && grant.until < day);
    case GrantCondition::OpenEnded: return truthOf(grant.until.isEmpty() && grant.sprint.isEmpty());
    case GrantCondition::PastSprint: break;
    }
    if (grant.sprint.isEmpty())
        return Truth::No;
    const Sprint *sprint = sprintOf(model, grant.sprint);
    if (!sprint || sprint->until.isEmpty())
        return Truth::Unknown; // nobody said when it ends
    // A later last day was agreed on for the grant itself.
    return truthOf(sprint->until < day && (grant.until.isEmpty() || grant.until < day));
}

/// Whether an element holds such data: what its records say, else what the model says.
Truth holdsData(const QString &data, const ThreatModel &model, const Element &element, const QHash<QString, core::Record> &records)
{
    const bool isSpecial = data == QLatin1String("special");
    const QString member = isSpecial ? QStringLiteral("hasSpecialCategories") : QStringLiteral("hasPersonalData");
    Truth truth = element.attributes.truth(isSpecial ? QStringLiteral("special_category") : QStringLiteral("personal_data"));
    for (const QString &key : element.stores + element.processes)
        if (const DataAsset *asset = model.asset(key); asset && (isSpecial ? asset->isSpecial : asset->isPersonal) == Truth::Yes)
            truth = Truth::Yes;
    for (const QString &id : element.records) {
        const auto record = records.constFind(id);
        if (record != records.constEnd() && record->body.value(member).toBool())
            truth = Truth::Yes;
    }
    return truth;
}

Truth says(const Attributes &attributes, const QString &name, const QStringList &words)
{
    const QJsonValue value = attributes.value(name);
    if (value.isUndefined())
        return Truth::Unknown;
    const QString word = value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false")) : value.toString();
    return truthOf(words.contains(word));
}

class Review {
public:
    Review(const ThreatModel &model, const QHash<QString, core::Record> &records, const QString &day) : m_model(model), m_records(records), m_day(day)
    {
        for (const Grant &grant : model.grants)
            if (isInForce(grant, day))
                m_inForce.append(&grant);
    }

    void judge(const InsiderScenario &scenario, QList<InsiderHit> &hits) const
    {
        for (const Grant *grant : m_inForce) {
            const Element *element = elementOf(*grant);
            if (!names(scenario.rights, grant->right) || (!element && !scenario.kinds.contains(QStringLiteral("any"))) || (element && !names(scenario.kinds, element->kind)))
                continue;
            InsiderHit hit;
            hit.scenario = &scenario;
            hit.applies = holds(scenario.grant, m_model, *grant, m_day);
            if (hit.applies == Truth::Unknown)
                hit.asks += QStringLiteral("sprints.until");
            if (scenario.isExternal)
                askPerson(*scenario.isExternal, *grant, hit);
            if (!scenario.alsoRights.isEmpty())
                askSecond(scenario, *grant, hit);
            askElement(scenario, element, hit);
            if (hit.applies == Truth::No)
                continue;
            hit.key = scenario.id + QLatin1Char('@') + grant->key;
            hit.grant = grant->key;
            hit.person = grant->person;
            hit.element = grant->on;
            hit.sprint = grant->sprint;
            if (hit.applies == Truth::Yes)
                hit.asks.clear();
            hits.append(hit);
        }
    }

private:
    /// The element a grant is on, also where the grant names a record that an element stands for.
    const Element *elementOf(const Grant &grant) const
    {
        if (const Element *named = m_model.element(grant.on))
            return named;
        const auto found = std::find_if(m_model.elements.begin(), m_model.elements.end(), [&grant](const Element &element) { return element.records.contains(grant.on); });
        return found == m_model.elements.end() ? nullptr : &*found;
    }
    void askPerson(bool isExternal, const Grant &grant, InsiderHit &hit) const
    {
        const Person *person = m_model.person(grant.person);
        const Truth external = person ? person->isExternal : Truth::Unknown;
        const Truth fits = external == Truth::Unknown ? Truth::Unknown : truthOf((external == Truth::Yes) == isExternal);
        if (fits == Truth::Unknown)
            hit.asks += QStringLiteral("person.external");
        hit.applies = both(hit.applies, fits);
    }
    void askSecond(const InsiderScenario &scenario, const Grant &grant, InsiderHit &hit) const
    {
        for (const Grant *other : m_inForce) {
            const Element *element = elementOf(*other);
            if (other == &grant || other->person != grant.person || !element || !names(scenario.alsoRights, other->right) || !names(scenario.alsoKinds, element->kind))
                continue;
            hit.alsoGrant = other->key;
            return;
        }
        hit.applies = Truth::No;
    }
    void askElement(const InsiderScenario &scenario, const Element *element, InsiderHit &hit) const
    {
        if (!element) {
            if (!scenario.element.isEmpty() || !scenario.data.isEmpty())
                hit.applies = Truth::No; // nothing in the model that it could be asked of
            return;
        }
        for (auto it = scenario.element.begin(); it != scenario.element.end(); ++it) {
            const Truth truth = says(element->attributes, it.key(), it.value());
            if (truth == Truth::Unknown)
                hit.asks += it.key();
            hit.applies = both(hit.applies, truth);
        }
        if (scenario.data.isEmpty())
            return;
        const Truth truth = holdsData(scenario.data, m_model, *element, m_records);
        if (truth == Truth::Unknown)
            hit.asks += scenario.data == QLatin1String("special") ? QStringLiteral("special_category") : QStringLiteral("personal_data");
        hit.applies = both(hit.applies, truth);
    }

    const ThreatModel &m_model;
    const QHash<QString, core::Record> &m_records;
    QString m_day;
    QList<const Grant *> m_inForce;
};

} // namespace

bool isInForce(const Grant &grant, const QString &day)
{
    return (grant.from.isEmpty() || grant.from <= day) && (grant.revokedOn.isEmpty() || day < grant.revokedOn);
}

QList<InsiderHit> reviewInsiders(const ThreatModel &model, const QList<InsiderScenario> &scenarios, const QHash<QString, core::Record> &records, const QString &day)
{
    QList<InsiderHit> hits;
    const Review review(model, records, day);
    for (const InsiderScenario &scenario : scenarios)
        review.judge(scenario, hits);
    return hits;
}

QString nextChangeAfter(const ThreatModel &model, const QString &day)
{
    QString next;
    const auto take = [&next, &day](const QString &candidate) {
        if (!candidate.isEmpty() && candidate > day && (next.isEmpty() || candidate < next))
            next = candidate;
    };
    const auto after = [](const QString &lastDay) { return QDate::fromString(lastDay, Qt::ISODate).addDays(1).toString(Qt::ISODate); };
    for (const Grant &grant : model.grants) {
        take(grant.from);
        take(grant.revokedOn);
        take(after(grant.until));
        if (const Sprint *sprint = sprintOf(model, grant.sprint))
            take(after(sprint->until));
    }
    return next;
}

QJsonObject InsiderHit::toJson(const ThreatModel &model) const
{
    const Person *who = model.person(person);
    QJsonObject json{{QStringLiteral("key"), key}, {QStringLiteral("scenario"), scenario->id}, {QStringLiteral("title"), scenario->title}, {QStringLiteral("phase"), scenario->phase}, {QStringLiteral("severity"), scenario->severity}, {QStringLiteral("applies"), applies == Truth::Yes ? QStringLiteral("yes") : QStringLiteral("unknown")}, {QStringLiteral("person"), person}, {QStringLiteral("person_name"), who ? who->name : QString()}, {QStringLiteral("grant"), grant}, {QStringLiteral("on"), element}, {QStringLiteral("sprint"), sprint}, {QStringLiteral("clear"), scenario->clear}, {QStringLiteral("asks"), QJsonArray::fromStringList(asks)}, {QStringLiteral("controls"), QJsonArray::fromStringList(scenario->controls)}};
    if (!alsoGrant.isEmpty())
        json.insert(QStringLiteral("also"), alsoGrant);
    return json;
}

} // namespace hallmarker::threats

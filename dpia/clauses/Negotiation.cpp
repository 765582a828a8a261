#include "dpia/clauses/Negotiation.h"

#include "core/json/CanonicalJson.h"
#include "dpia/clauses/ClauseTexts.h"

#include <QJsonArray>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

core::Result<QList<ClausePosition>> positionsOn(const core::Workspace &workspace, const QString &agreement)
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(ClausePosition::kind);
    filter.bodyKey = QStringLiteral("agreement");
    filter.bodyValue = agreement;
    HALLMARKER_ASSIGN(QList<core::Record> records, workspace.records(filter));
    std::sort(records.begin(), records.end(), [](const core::Record &a, const core::Record &b) { return a.id < b.id; });
    QList<ClausePosition> positions;
    for (const core::Record &record : std::as_const(records)) {
        HALLMARKER_ASSIGN(const ClausePosition position, ClausePosition::fromRecord(record));
        positions.append(position);
    }
    return positions;
}

ClauseState stateOf(const ClauseStanding &standing)
{
    const ClausePosition *agreed = standing.position(ClauseSide::Agreed);
    if (!standing.isRequired)
        return ClauseState::NotRequired;
    if (agreed != nullptr && !agreed->setAside.isEmpty())
        return ClauseState::SetAside;
    if (agreed != nullptr && !agreed->text.trimmed().isEmpty())
        return standing.reading(ClauseSide::Agreed)->strength >= ClauseStrength::Sufficient ? ClauseState::Agreed : ClauseState::Weakened;
    const bool isTalkedAbout = std::any_of(standing.positions.cbegin(), standing.positions.cend(), [](const ClausePosition &position) { return !position.isEmpty(); });
    return isTalkedAbout ? ClauseState::Open : ClauseState::Missing;
}

} // namespace

QString clauseStateName(ClauseState state)
{
    switch (state) {
    case ClauseState::Agreed: return QStringLiteral("agreed");
    case ClauseState::SetAside: return QStringLiteral("set-aside");
    case ClauseState::Open: return QStringLiteral("open");
    case ClauseState::Weakened: return QStringLiteral("weakened");
    case ClauseState::Missing: return QStringLiteral("missing");
    case ClauseState::NotRequired: return QStringLiteral("not-required");
    }
    return {};
}

const ClausePosition *ClauseStanding::position(ClauseSide side) const
{
    const auto it = positions.constFind(side);
    return it == positions.cend() ? nullptr : &*it;
}

const ClauseReading *ClauseStanding::reading(ClauseSide side) const
{
    const auto it = readings.constFind(side);
    return it == readings.cend() ? nullptr : &*it;
}

QString clauseBecause(const Condition &rule, const ContractUse &use)
{
    if (rule.isEmpty())
        return ClauseTexts::tr("every agreement");
    const QJsonObject facts = use.facts();
    QStringList parts;
    for (const QString &fact : rule.expression.questions()) {
        const QJsonValue value = facts.value(fact);
        QStringList values;
        for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value})
            values += one.isDouble() ? QString::number(one.toDouble()) : one.toString();
        // Of several uses only those count that the rule asks for.
        if (fact == QLatin1String("uses"))
            values.removeIf([&rule](const QString &one) { return !rule.text.contains(QLatin1Char('\'') + one + QLatin1Char('\'')); });
        if (values.isEmpty())
            continue;
        QStringList names;
        for (const QString &one : std::as_const(values))
            names += use.because(fact, one);
        names.removeDuplicates();
        parts += QStringLiteral("%1 %2").arg(fact, values.join(QStringLiteral(", "))) + (names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(names.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral("; "));
}

core::Result<Negotiation> Negotiation::read(core::Workspace &workspace, const ContractSource &source, const QString &agreement)
{
    Negotiation negotiation;
    HALLMARKER_ASSIGN(negotiation.m_use, source.useOf(workspace, agreement));
    HALLMARKER_ASSIGN(ClauseLibrary library, ClauseLibrary::of(workspace));
    negotiation.m_library = std::make_shared<const ClauseLibrary>(std::move(library));
    HALLMARKER_ASSIGN(const QList<ClausePosition> positions, positionsOn(workspace, agreement));
    HALLMARKER_TRY(negotiation.judge(positions));
    return negotiation;
}

core::Result<void> Negotiation::judge(const QList<ClausePosition> &positions)
{
    const ContractLookup lookup(m_use);
    QList<ClauseStanding> others;
    for (const Clause *clause : m_library->clauses()) {
        ClauseStanding standing;
        standing.clause = clause;
        standing.isRequired = clause->requiredIf.isEmpty() || clause->requiredIf.expression.isTrue(lookup);
        if (standing.isRequired)
            standing.because = clauseBecause(clause->requiredIf, m_use);
        for (const ClausePosition &position : positions) {
            if (position.clause != clause->id)
                continue;
            standing.positions.insert(position.side, position);
            standing.readings.insert(position.side, ClauseReading::of(*clause, *m_library, position.text, position.remarks));
        }
        standing.state = stateOf(standing);
        if (standing.isRequired)
            m_clauses.append(standing);
        else if (!standing.positions.isEmpty())
            others.append(standing);
    }
    m_clauses += others;
    for (const ClausePosition &position : positions)
        if (m_library->clause(position.clause) == nullptr && !m_lost.contains(position.clause))
            m_lost += position.clause;
    return {};
}

const ClauseStanding *Negotiation::clause(const QString &id) const
{
    for (const ClauseStanding &standing : m_clauses)
        if (standing.clause->id == id)
            return &standing;
    return nullptr;
}

int Negotiation::count(ClauseState state) const
{
    return int(std::count_if(m_clauses.begin(), m_clauses.end(), [state](const ClauseStanding &standing) { return standing.state == state; }));
}

int Negotiation::required() const
{
    return int(std::count_if(m_clauses.begin(), m_clauses.end(), [](const ClauseStanding &standing) { return standing.isRequired; }));
}

core::Digest Negotiation::ground() const
{
    QJsonArray clauses;
    for (const ClauseStanding &standing : m_clauses) {
        QJsonObject said;
        for (auto it = standing.positions.cbegin(); it != standing.positions.cend(); ++it) {
            QJsonObject position = it->toJson();
            position.remove(QStringLiteral("author")); // who wrote it down decides nothing
            position.remove(QStringLiteral("note"));
            said.insert(clauseSideNames().at(int(it.key())), position);
        }
        clauses.append(QJsonObject{{QStringLiteral("clause"), standing.clause->digest().toString()}, {QStringLiteral("required"), standing.isRequired}, {QStringLiteral("positions"), said}});
    }
    QJsonArray soft;
    for (const ClausePhrase &phrase : m_library->weakenedBy())
        soft.append(phrase.source());
    return core::CanonicalJson::digestOf(QJsonObject{{QStringLiteral("facts"), m_use.facts()}, {QStringLiteral("clauses"), clauses}, {QStringLiteral("weakened_by"), soft}});
}

NegotiationDesk::NegotiationDesk(core::Workspace &workspace, const QString &who) : m_workspace(workspace), m_who(who.isEmpty() ? workspace.actor().name : who) {}

core::Result<ClausePosition> NegotiationDesk::put(const ClauseLibrary &library, const ClausePosition &position)
{
    HALLMARKER_ASSIGN(const Clause *clause, library.find(position.clause));
    ClausePosition draft = position;
    draft.author = m_who;
    if (!draft.setAside.isEmpty() && draft.side != ClauseSide::Agreed)
        return core::Error(core::ErrorKind::Invalid, ClauseTexts::tr("Only the agreed side can set a clause aside."));
    for (ElementRemark &remark : draft.remarks) {
        if (clause->element(remark.element) == nullptr && remark.element != QLatin1String("wording"))
            return core::Error(core::ErrorKind::Invalid, ClauseTexts::tr("The clause \"%1\" has no element \"%2\".").arg(clause->id, remark.element));
        if (remark.reason.trimmed().isEmpty())
            return core::Error(core::ErrorKind::Invalid, ClauseTexts::tr("Say why the text has \"%1\": the words do not show it.").arg(remark.element));
        if (remark.by.isEmpty())
            remark.by = m_who;
    }
    ClausePosition stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("clause.position"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft.draft(), draft.revision));
        HALLMARKER_ASSIGN(stored, ClausePosition::fromRecord(record));
        return {};
    }));
    return stored;
}

core::Result<QList<ClausePosition>> NegotiationDesk::versions(const QString &agreement, const QString &clause, ClauseSide side) const
{
    QList<ClausePosition> versions;
    const auto records = m_workspace.history(ClausePosition::idOf(agreement, clause, side));
    if (!records && records.error().kind == core::ErrorKind::NotFound)
        return versions;
    if (!records)
        return records.error();
    for (const core::Record &record : *records) {
        HALLMARKER_ASSIGN(const ClausePosition position, ClausePosition::fromRecord(record));
        versions.append(position);
    }
    return versions;
}

} // namespace hallmarker::dpia

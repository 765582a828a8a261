#include "threats/responsibility/ResponsibilityCheck.h"

#include "threats/responsibility/ResponsibilityTexts.h"
#include "threats/status/Days.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace hallmarker::threats {

namespace {

class ResponsibilityJudge {
public:
    ResponsibilityJudge(const ResponsibilityMatrix &matrix, qint64 nowMs, const PentestLedger *ledger) : m_matrix(matrix), m_nowMs(nowMs), m_ledger(ledger) {}

    ResponsibilityStanding run(const QStringList &wanted)
    {
        QMap<QPair<QString, QString>, qsizetype> owner; // control and element -> row: two rows would be two who are accountable
        for (const ResponsibilityRow &row : m_matrix.rows) {
            JudgedRow judged;
            judged.row = row;
            m_row = &judged;
            judgeSide(row);
            const QStringList elements = row.elements.isEmpty() ? QStringList(QString()) : row.elements;
            for (const QString &element : elements) {
                if (owner.contains({row.control, element}))
                    gap("accountable-twice", element, ResponsibilityTexts::tr("The control %1 stands in two rows%2: two would be accountable. Keep one row.").arg(row.control, element.isEmpty() ? QString() : ResponsibilityTexts::tr(" for %1").arg(element)));
                owner.insert({row.control, element}, m_standing.rows.size());
            }
            judgeResult(row);
            judgePentest(row);
            m_standing.rows.append(judged);
        }
        m_row = nullptr;
        for (const QString &control : wanted) {
            const bool isThere = std::any_of(m_matrix.rows.begin(), m_matrix.rows.end(), [&control](const ResponsibilityRow &row) { return row.control == control; });
            if (!isThere)
                m_standing.gaps.append({QStringLiteral("control-missing"), control, {}, ResponsibilityTexts::tr("The threat model counts on the control %1, and nobody is accountable for it. Add a row.").arg(control), {}});
        }
        return m_standing;
    }

private:
    void gap(const char *code, const QString &element, const QString &message)
    {
        m_standing.gaps.append({QLatin1String(code), m_row->row.control, element, message, m_row->row.place});
        if (!m_row->gaps.contains(QLatin1String(code)))
            m_row->gaps.append(QLatin1String(code));
    }

    void judgeSide(const ResponsibilityRow &row)
    {
        QStringList named = row.accountable;
        named.removeDuplicates();
        if (named.size() > 1) {
            gap("accountable-twice", {}, ResponsibilityTexts::tr("For %1 there are several who are accountable: %2. Decide for one.").arg(row.control, named.join(QStringLiteral(", "))));
            return;
        }
        if (!row.side) {
            if (named.isEmpty()) {
                gap("accountable-missing", {}, ResponsibilityTexts::tr("Nobody is accountable for %1. Name the side, or who is.").arg(row.control));
                return;
            }
        } else if (*row.side == ControlSide::Shared && named.isEmpty()) {
            gap("accountable-missing", {}, ResponsibilityTexts::tr("%1 is shared, and nobody is named who is accountable for the whole. Shared work has one who answers for it.").arg(row.control));
            return;
        }
        const QString word = named.value(0);
        if (word.isEmpty()) {
            m_row->accountable = *row.side == ControlSide::Provider ? m_matrix.provider : m_matrix.customer;
            return;
        }
        const std::optional<ControlSide> side = word == QLatin1String("provider") || word == m_matrix.provider ? std::optional(ControlSide::Provider) : word == QLatin1String("customer") || word == m_matrix.customer ? std::optional(ControlSide::Customer) : std::nullopt;
        if (!side) {
            gap("accountable-unknown", {}, ResponsibilityTexts::tr("\"%1\" is neither %2 nor %3. One of the two sides is accountable for %4.").arg(word, m_matrix.provider, m_matrix.customer, row.control));
            return;
        }
        if (row.side && *row.side != ControlSide::Shared && *row.side != *side) {
            gap("accountable-twice", {}, ResponsibilityTexts::tr("%1 lies with the one side, and the other is named accountable. Decide for one.").arg(row.control));
            return;
        }
        m_row->accountable = *side == ControlSide::Provider ? m_matrix.provider : m_matrix.customer;
    }

    void judgeResult(const ResponsibilityRow &row)
    {
        if (!row.result) {
            gap("result-missing", {}, ResponsibilityTexts::tr("%1 has no result: nobody has looked whether it works.").arg(row.control));
            return;
        }
        const qint64 days = row.result->maxAgeDays > 0 ? row.result->maxAgeDays : m_matrix.maxAgeDays;
        m_row->validUntilMs = row.result->onMs + days * dayMs;
        m_row->isInDate = m_nowMs < m_row->validUntilMs;
        if (row.result->onMs > m_nowMs)
            gap("result-out-of-date", {}, ResponsibilityTexts::tr("The result of %1 is of %2, a day that has not come yet.").arg(row.control, dayText(row.result->onMs)));
        else if (!m_row->isInDate)
            gap("result-out-of-date", {}, ResponsibilityTexts::tr("The result of %1 is of %2 and held until %3. Look again.").arg(row.control, dayText(row.result->onMs), dayText(m_row->validUntilMs)));
        if (row.result->verdict != QLatin1String("pass"))
            gap("result-failed", {}, ResponsibilityTexts::tr("The last result of %1 is \"%2\".").arg(row.control, row.result->verdict));
    }

    void judgePentest(const ResponsibilityRow &row)
    {
        if (!m_ledger || (row.cwes.isEmpty() && row.rules.isEmpty()))
            return;
        for (auto it = m_ledger->entries().begin(); it != m_ledger->entries().end(); ++it) {
            const PentestEntry &entry = *it;
            if (!entry.counts() || (!row.elements.isEmpty() && !row.elements.contains(entry.element)))
                continue;
            const bool isMeant = std::any_of(row.cwes.begin(), row.cwes.end(), [&entry](const QString &cwe) { return entry.result.cwes.contains(cwe); })
                || std::any_of(row.rules.begin(), row.rules.end(), [&entry](const QString &rule) { return matchesStars(rule, entry.result.rule); });
            if (!isMeant)
                continue;
            m_row->openResults.append(it.key());
            gap("pentest-open", entry.element, ResponsibilityTexts::tr("A penetration test speaks against %1: \"%2\" at %3 is %4.").arg(row.control, entry.result.title, entry.result.place, pentestStateNames().at(static_cast<int>(entry.state))));
        }
    }

    const ResponsibilityMatrix &m_matrix;
    qint64 m_nowMs;
    const PentestLedger *m_ledger;
    ResponsibilityStanding m_standing;
    JudgedRow *m_row = nullptr;
};

} // namespace

QJsonObject ResponsibilityGap::toJson() const
{
    QJsonObject json{{QStringLiteral("code"), code}, {QStringLiteral("control"), control}, {QStringLiteral("message"), message}};
    if (!element.isEmpty())
        json.insert(QStringLiteral("element"), element);
    if (place.line > 0)
        json.insert(QStringLiteral("line"), place.line);
    return json;
}

QJsonObject JudgedRow::toJson() const
{
    return {{QStringLiteral("control"), row.control},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("side"), row.side ? QJsonValue(controlSideNames().at(static_cast<int>(*row.side))) : QJsonValue()},
            {QStringLiteral("accountable"), accountable.isEmpty() ? QJsonValue() : QJsonValue(accountable)},
            {QStringLiteral("responsible"), QJsonArray::fromStringList(row.responsible)},
            {QStringLiteral("elements"), QJsonArray::fromStringList(row.elements)},
            {QStringLiteral("verdict"), row.result ? QJsonValue(row.result->verdict) : QJsonValue()},
            {QStringLiteral("valid_until"), row.result ? QJsonValue(dayText(validUntilMs)) : QJsonValue()},
            {QStringLiteral("in_date"), isInDate},
            {QStringLiteral("open_results"), QJsonArray::fromStringList(openResults)},
            {QStringLiteral("gaps"), QJsonArray::fromStringList(gaps)}};
}

ResponsibilityStanding judgeResponsibility(const ResponsibilityMatrix &matrix, qint64 nowMs, const QStringList &wanted, const PentestLedger *ledger)
{
    return ResponsibilityJudge(matrix, nowMs, ledger).run(wanted);
}

QStringList controlsOf(const ThreatModel &model)
{
    QSet<QString> found;
    for (const Element &element : model.elements)
        for (const ControlClaim &claim : element.controls)
            found.insert(claim.control);
    for (const Flow &flow : model.flows)
        for (const ControlClaim &claim : flow.controls)
            found.insert(claim.control);
    for (const ThreatDecision &threat : model.threats)
        for (const QString &control : threat.controls)
            found.insert(control);
    for (const ModelControl &control : model.controls)
        found.insert(control.key);
    QStringList list(found.begin(), found.end());
    list.sort();
    return list;
}

} // namespace hallmarker::threats

#include "checks/dp/PrivacyLedger.h"

#include "checks/dp/LossAccountant.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct LedgerTexts {
    Q_DECLARE_TR_FUNCTIONS(LedgerTexts)
};

constexpr const char *overBudget = "over the privacy budget";

core::Result<QList<PrivacyEvent>> eventsOf(const QList<core::Record> &releases)
{
    QList<PrivacyEvent> events;
    for (const core::Record &release : releases) {
        const QJsonArray all = release.body.value(u"events").toArray();
        // A release that cannot be understood may have cost anything.
        if (all.isEmpty())
            return core::Error(core::ErrorKind::Integrity, LedgerTexts::tr("The record %1 cannot be understood.").arg(release.id));
        for (const QJsonValue &value : all) {
            HALLMARKER_ASSIGN(const PrivacyEvent event, PrivacyEvent::fromJson(value.toObject()));
            events.append(event);
        }
    }
    return events;
}

/// Equal events count once with their times: the accountant then takes one power instead of many products.
QList<PrivacyEvent> gathered(const QList<PrivacyEvent> &events)
{
    QList<PrivacyEvent> kinds;
    for (const PrivacyEvent &event : events) {
        PrivacyEvent one = event;
        one.times = 1;
        const auto known = std::find_if(kinds.begin(), kinds.end(), [&one](PrivacyEvent other) {
            other.times = 1;
            return other.toJson() == one.toJson();
        });
        if (known == kinds.end())
            kinds.append(event);
        else
            known->times += event.times;
    }
    return kinds;
}

core::Result<double> certified(const QList<PrivacyEvent> &events, double delta)
{
    if (events.isEmpty())
        return 0.0;
    HALLMARKER_ASSIGN(const CertifiedInterval interval, LossAccountant::epsilon(gathered(events), delta));
    return interval.upper;
}

} // namespace

core::Result<core::Record> PrivacyLedger::budgetRecord(const core::Record &dataset) const
{
    core::RecordFilter filter;
    filter.kind = QLatin1String(budgetKind);
    filter.bodyKey = QStringLiteral("dataset");
    filter.bodyValue = dataset.id;
    HALLMARKER_ASSIGN(const QList<core::Record> found, m_workspace.records(filter));
    if (found.isEmpty())
        return core::Error(core::ErrorKind::NotFound, LedgerTexts::tr("%1 has no privacy budget yet. Set one first: privacy dp budget").arg(dataset.name));
    if (found.size() > 1)
        return core::Error(core::ErrorKind::Integrity, LedgerTexts::tr("%1 has several privacy budgets.").arg(dataset.name));
    return found.first();
}

core::Result<QList<core::Record>> PrivacyLedger::releases(const QString &datasetId) const
{
    core::RecordFilter filter;
    filter.kind = QLatin1String(releaseKind);
    filter.includeDeleted = true; // what was given away stays given away
    filter.bodyKey = QStringLiteral("dataset");
    filter.bodyValue = datasetId;
    HALLMARKER_ASSIGN(QList<core::Record> records, m_workspace.records(filter));
    std::sort(records.begin(), records.end(), [](const core::Record &a, const core::Record &b) { return std::pair(a.createdMs, a.id) < std::pair(b.createdMs, b.id); });
    return records;
}

core::Result<PrivacySpending> PrivacyLedger::spending(const core::Record &dataset, const QList<PrivacyEvent> &more) const
{
    HALLMARKER_ASSIGN(const core::Record budget, budgetRecord(dataset));
    HALLMARKER_ASSIGN(const QList<core::Record> past, releases(dataset.id));
    HALLMARKER_ASSIGN(const QList<PrivacyEvent> events, eventsOf(past));
    PrivacySpending spending;
    spending.budget = {dataset.id, budget.body.value(u"epsilon").toDouble(), budget.body.value(u"delta").toDouble(), budget.body.value(u"setBy").toString()};
    spending.releases = int(past.size());
    HALLMARKER_ASSIGN(spending.before, certified(events, spending.budget.delta));
    HALLMARKER_ASSIGN(spending.after, more.isEmpty() ? core::Result<double>(spending.before) : certified(events + more, spending.budget.delta));
    return spending;
}

core::Result<PrivacyBudget> PrivacyLedger::setBudget(const core::Record &dataset, double epsilon, double delta)
{
    HALLMARKER_TRY(checkEpsilon(epsilon));
    HALLMARKER_TRY(checkDelta(delta));
    HALLMARKER_ASSIGN(const QList<core::Record> past, releases(dataset.id));
    HALLMARKER_ASSIGN(const QList<PrivacyEvent> events, eventsOf(past));
    HALLMARKER_ASSIGN(const double spent, certified(events, delta));
    if (spent > epsilon)
        return core::Error(core::ErrorKind::Invalid, LedgerTexts::tr("%1 has given away %2 already at this delta; the budget cannot be less.").arg(dataset.name).arg(spent, 0, 'f', 4));
    core::Record known;
    if (const auto found = budgetRecord(dataset))
        known = *found;
    else if (found.error().kind != core::ErrorKind::NotFound)
        return found.error();
    const PrivacyBudget budget{dataset.id, epsilon, delta, m_workspace.actor().name};
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("privacy.budget-set"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        core::RecordDraft draft;
        draft.id = known.id;
        draft.kind = QLatin1String(budgetKind);
        draft.name = dataset.name;
        draft.body = {{QStringLiteral("dataset"), dataset.id}, {QStringLiteral("epsilon"), epsilon}, {QStringLiteral("delta"), delta}, {QStringLiteral("setBy"), budget.setBy}};
        const auto put = transaction.put(draft, known.revision);
        return put ? core::Result<void>() : core::Result<void>(put.error());
    }));
    return budget;
}

bool PrivacyLedger::isOverBudget(const core::Error &error)
{
    return error.kind == core::ErrorKind::Denied && error.detail == QLatin1String(overBudget);
}

core::Result<PrivacySpending> PrivacyLedger::spend(const core::Record &dataset, const QJsonObject &query, const QList<PrivacyEvent> &events)
{
    HALLMARKER_ASSIGN(const PrivacySpending spending, this->spending(dataset, events));
    if (!(spending.after <= spending.budget.epsilon))
        return core::Error(core::ErrorKind::Denied, LedgerTexts::tr("The budget does not cover the question: it would bring %1 to epsilon %2; the budget is %3 at delta %4, of which %5 are spent. Nothing was asked and nothing was spent.").arg(dataset.name).arg(spending.after, 0, 'f', 4).arg(spending.budget.epsilon).arg(spending.budget.delta).arg(spending.before, 0, 'f', 4), QLatin1String(overBudget));
    HALLMARKER_ASSIGN(const core::Record budget, budgetRecord(dataset));
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("privacy.released"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        QJsonArray list;
        for (const PrivacyEvent &event : events)
            list.append(event.toJson());
        core::RecordDraft draft;
        draft.kind = QLatin1String(releaseKind);
        draft.name = QStringLiteral("DP-%1 %2").arg(spending.releases + 1).arg(dataset.name);
        draft.body = {{QStringLiteral("dataset"), dataset.id}, {QStringLiteral("query"), query}, {QStringLiteral("events"), list}, {QStringLiteral("epsilonAfter"), spending.after}, {QStringLiteral("by"), m_workspace.actor().name}};
        if (const auto put = transaction.put(draft, 0); !put)
            return put.error();
        // Writing the budget anew makes two questions at once collide: the second is a conflict, not a second spending.
        core::RecordDraft same;
        same.id = budget.id;
        same.kind = budget.kind;
        same.name = budget.name;
        same.body = budget.body;
        same.body.insert(QStringLiteral("releases"), spending.releases + 1);
        const auto touched = transaction.put(same, budget.revision);
        return touched ? core::Result<void>() : core::Result<void>(touched.error());
    }));
    return spending;
}

} // namespace hallmarker::checks

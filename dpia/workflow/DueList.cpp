#include "dpia/workflow/DueList.h"

#include "dpia/assessment/Assessment.h"
#include "dpia/assessment/AssessmentTexts.h"
#include "dpia/assessment/Evaluation.h"
#include "dpia/risk/Control.h"
#include "dpia/risk/RiskAcceptance.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace hallmarker::dpia {

namespace {

core::RecordFilter allOf(const char *kind)
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(kind);
    return filter;
}

/// Gathers entries of one workspace.
class DueSearch {
public:
    DueSearch(const core::Workspace &workspace, int days) : m_workspace(workspace), m_today(QDateTime::fromMSecsSinceEpoch(workspace.clock().nowMs(), Qt::UTC).date()), m_last(m_today.addDays(days)) {}

    core::Result<QList<DueEntry>> run()
    {
        HALLMARKER_TRY(reviews());
        HALLMARKER_TRY(acceptances());
        HALLMARKER_TRY(controls());
        HALLMARKER_TRY(plans());
        std::sort(m_entries.begin(), m_entries.end(), [](const DueEntry &a, const DueEntry &b) { return std::tie(a.day, a.name, a.target) < std::tie(b.day, b.name, b.target); });
        return m_entries;
    }

private:
    /// Days are written as days or instants.
    static QDate dayOf(const QString &text) { return QDate::fromString(text.left(10), Qt::ISODate); }
    void add(DueEntry::Kind kind, const QString &assessment, const QString &target, const QString &text, const QDate &day)
    {
        if (!day.isValid() || day > m_last || !m_open.contains(assessment))
            return;
        m_entries.append({kind, assessment, m_open.value(assessment), target, text, day, day < m_today});
    }
    core::Result<void> reviews()
    {
        HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(allOf(Assessment::kind)));
        for (const core::Record &record : records) {
            HALLMARKER_ASSIGN(const Assessment assessment, Assessment::fromRecord(record));
            if (assessment.isClosed())
                continue;
            m_open.insert(assessment.id, assessment.name);
            add(DueEntry::Kind::Review, assessment.id, {}, AssessmentTexts::tr("Look at the assessment again"), dayOf(assessment.reviewOn));
        }
        return {};
    }
    core::Result<void> acceptances()
    {
        HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(allOf(RiskAcceptance::kind)));
        for (const core::Record &record : records) {
            HALLMARKER_ASSIGN(const RiskAcceptance acceptance, RiskAcceptance::fromRecord(record));
            // It holds before that instant, so that the day before is the last whole one.
            add(DueEntry::Kind::Acceptance, acceptance.assessment, QStringLiteral("section:") + acceptance.section, AssessmentTexts::tr("The acceptance of a risk by %1 ends").arg(acceptance.by), QDateTime::fromMSecsSinceEpoch(acceptance.untilMs - 1, Qt::UTC).date());
        }
        return {};
    }
    core::Result<void> controls()
    {
        HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(allOf(Control::kind)));
        for (const core::Record &record : records) {
            HALLMARKER_ASSIGN(const Control control, Control::fromRecord(record));
            if (control.state == QLatin1String("planned"))
                add(DueEntry::Kind::Action, control.assessment, QStringLiteral("control:") + control.id, control.owner.isEmpty() ? control.title : QStringLiteral("%1 (%2)").arg(control.title, control.owner), dayOf(control.due));
        }
        return {};
    }
    core::Result<void> plans()
    {
        HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(allOf(Evaluation::kind)));
        for (const core::Record &record : records) {
            HALLMARKER_ASSIGN(const Evaluation evaluation, Evaluation::fromRecord(record));
            if (!evaluation.actionPlan.isEmpty())
                add(DueEntry::Kind::Action, evaluation.assessment, evaluation.target, evaluation.owner.isEmpty() ? AssessmentTexts::tr("Carry out the plan of the evaluation") : AssessmentTexts::tr("Carry out the plan of the evaluation (%1)").arg(evaluation.owner), dayOf(evaluation.due));
        }
        return {};
    }

    const core::Workspace &m_workspace;
    QDate m_today;
    QDate m_last;
    QHash<QString, QString> m_open; ///< names by id
    QList<DueEntry> m_entries;
};

} // namespace

QString DueEntry::kindName() const
{
    switch (kind) {
    case Kind::Review: return QStringLiteral("review");
    case Kind::Acceptance: return QStringLiteral("acceptance");
    case Kind::Action: return QStringLiteral("action");
    }
    return {};
}

core::Result<QList<DueEntry>> dueEntries(const core::Workspace &workspace, int days)
{
    return DueSearch(workspace, days).run();
}

} // namespace hallmarker::dpia

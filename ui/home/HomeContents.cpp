#include "ui/home/HomeContents.h"

#include "core/check/CheckRegistry.h"
#include "ui/home/AssessmentAttention.h"
#include "ui/home/GovernanceAttention.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace hallmarker::ui {

namespace {

Status attentionStatus(core::AttentionItem::Reason reason)
{
    using Reason = core::AttentionItem::Reason;
    switch (reason) {
    case Reason::Failing: return Status::Fail;
    case Reason::Stale: return Status::Stale;
    case Reason::Broken: return Status::Broken;
    case Reason::Expired: return Status::Expired;
    case Reason::DueSoon: return Status::Warn;
    case Reason::Inconclusive: return Status::Inconclusive;
    case Reason::Error: return Status::Error;
    }
    return Status::Neutral;
}

/// Puts names in the place of ids, where they are known.
class NamedTexts {
public:
    explicit NamedTexts(core::Workspace &workspace) : m_workspace(workspace) {}

    QString of(const QString &text)
    {
        static const QRegularExpression id(QStringLiteral("\\b[a-z][a-z-]*_[0-9a-z]{26}\\b"));
        QString named;
        qsizetype done = 0;
        QRegularExpressionMatchIterator matches = id.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            named += QStringView(text).mid(done, match.capturedStart() - done);
            named += nameOf(match.captured());
            done = match.capturedEnd();
        }
        return named + QStringView(text).mid(done);
    }

private:
    QString nameOf(const QString &id)
    {
        const auto known = m_names.constFind(id);
        if (known != m_names.constEnd())
            return *known;
        // A record that is gone keeps its id in the text.
        const auto record = m_workspace.record(id);
        return *m_names.insert(id, record && !record->name.isEmpty() ? record->name : id);
    }

    core::Workspace &m_workspace;
    QHash<QString, QString> m_names;
};

QString titleOf(const core::AttentionItem &item, const core::CheckRegistry *checks)
{
    // A finding is called "check · inputs".
    const QString id = item.recordKind == QLatin1String("finding") ? item.title.section(QStringLiteral(" · "), 0, 0) : QString();
    const core::CheckProvider *check = checks != nullptr && !id.isEmpty() ? checks->find(id) : nullptr;
    return check == nullptr ? item.title : QString(check->definition().title % item.title.mid(id.size()));
}

} // namespace

core::Result<HomeContents> HomeContents::read(core::Workspace &workspace, const core::CheckRegistry *checks, const LineageSource &lineage)
{
    HALLMARKER_ASSIGN(core::Overview overview, core::Overview::of(workspace));
    HALLMARKER_ASSIGN(const QList<core::AttentionItem> governance, governanceAttention(workspace, lineage));
    HALLMARKER_ASSIGN(const QList<core::AttentionItem> assessments, assessmentAttention(workspace));
    for (const core::AttentionItem &item : governance + assessments) { // first of those of its reason
        const auto place = std::find_if(overview.attention.begin(), overview.attention.end(), [&item](const core::AttentionItem &one) { return core::attentionUrgency(one.reason) >= core::attentionUrgency(item.reason); });
        overview.attention.insert(place, item);
    }
    HomeContents contents;
    contents.byStanding = overview.byStanding;
    contents.byCheck = overview.byCheck;
    contents.logSize = overview.logSize;
    contents.rows.reserve(overview.attention.size());
    NamedTexts texts(workspace);
    for (const core::AttentionItem &item : overview.attention) {
        const auto group = std::find_if(contents.groups.begin(), contents.groups.end(), [&item](const Group &one) { return one.reason == item.reason; });
        if (group == contents.groups.end())
            contents.groups.append({item.reason, 1});
        else
            ++group->count;
        const QString when = item.whenMs > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(item.whenMs), QLocale::ShortFormat) : QString();
        const QString title = titleOf(item, checks);
        const QString detail = texts.of(item.detail);
        TableRow row;
        row.id = item.recordId;
        row.group = core::attentionReasonName(item.reason);
        row.cells = {{QString(), contents.rows.size(), attentionStatus(item.reason), IconId::None, {}}, {title, {}, {}, IconId::None, title}, {detail, {}, {}, IconId::None, detail}, {when, item.whenMs, {}, IconId::None, {}}};
        contents.rows.append(row);
    }
    return contents;
}

} // namespace hallmarker::ui

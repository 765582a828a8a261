#include "ui/lineage/OverlayAssets.h"

#include "core/clock/Clock.h"
#include "core/drawing/SafeText.h"
#include "inventory/agreements/Agreement.h"
#include "inventory/consent/ConsentRecord.h"
#include "inventory/retention/RetentionBook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace hallmarker::ui {

namespace {

struct OverlayAssetTexts {
    Q_DECLARE_TR_FUNCTIONS(OverlayAssetTexts)
};

using core::SceneState;
using lineage::AssetMarks;
using lineage::OverlayMark;

QString dayText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date().toString(Qt::ISODate);
}

core::Result<AssetMarks> consentMarks(core::Workspace &workspace)
{
    struct Count {
        int valid = 0;
        int over = 0;
    };
    HALLMARKER_ASSIGN(const QList<inventory::ConsentRecord> records, inventory::ConsentRecordRepository(workspace).list());
    QHash<QString, Count> counts;
    const qint64 nowMs = workspace.clock().nowMs();
    for (const inventory::ConsentRecord &record : records) {
        const bool isValid = inventory::isValid(record.stateAt(nowMs));
        for (const QString &dataset : record.datasets)
            ++(isValid ? counts[dataset].valid : counts[dataset].over);
    }
    AssetMarks marks;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const QString valid = OverlayAssetTexts::tr("%n consents hold", nullptr, each->valid);
        marks.insert(each.key(), each->over == 0 ? OverlayMark{SceneState::Pass, valid} : OverlayMark{SceneState::Warn, QString(valid + QStringLiteral(", ") + OverlayAssetTexts::tr("%n do not", "consents", each->over))});
    }
    return marks;
}

OverlayMark retentionMark(const inventory::DueItem &item)
{
    using inventory::RetentionState;
    const QString day = item.dueMs == 0 ? QString() : dayText(item.dueMs);
    switch (item.state) {
    case RetentionState::Overdue: return {SceneState::Fail, OverlayAssetTexts::tr("overdue since %1").arg(day)};
    case RetentionState::Due: return {SceneState::Warn, day.isEmpty() ? OverlayAssetTexts::tr("due: a date is not known") : OverlayAssetTexts::tr("due since %1").arg(day)};
    case RetentionState::DueSoon: return {SceneState::Warn, OverlayAssetTexts::tr("due on %1").arg(day)};
    case RetentionState::InReview: return {SceneState::Warn, OverlayAssetTexts::tr("in review")};
    case RetentionState::Held: return {SceneState::Info, OverlayAssetTexts::tr("held by %n legal holds", nullptr, static_cast<int>(item.holds.size()))};
    case RetentionState::Disposed: return {SceneState::Pass, OverlayAssetTexts::tr("gone")};
    case RetentionState::Active: break;
    }
    return {SceneState::Info, day.isEmpty() ? OverlayAssetTexts::tr("no end") : OverlayAssetTexts::tr("until %1").arg(day)};
}

core::Result<AssetMarks> retentionMarks(core::Workspace &workspace, const LineageSource &source)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
    HALLMARKER_ASSIGN(const QList<inventory::DueItem> items, inventory::RetentionBook(workspace, *lineage).plan(workspace.clock().nowMs()));
    AssetMarks marks;
    for (const inventory::DueItem &item : items) {
        // An asset without any rule has nothing to say.
        if (item.state != inventory::RetentionState::Active || item.dueMs != 0 || !item.ruleId.isEmpty())
            marks.insert(item.asset, retentionMark(item));
    }
    return marks;
}

/// Who processes an asset under which agreement, as long as it runs.
core::Result<AssetMarks> agreementMarks(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(const QList<inventory::Agreement> agreements, inventory::AgreementRepository(workspace).list());
    const qint64 nowMs = workspace.clock().nowMs();
    AssetMarks marks;
    for (const inventory::Agreement &agreement : agreements) {
        const auto vendor = workspace.record(agreement.vendor.text());
        const QString name = core::safeText(vendor ? vendor->name : agreement.head.name);
        const bool isOver = agreement.untilMs != 0 && agreement.untilMs <= nowMs;
        const OverlayMark mark = isOver ? OverlayMark{SceneState::Warn, OverlayAssetTexts::tr("%1, agreement ended %2", "who processes it").arg(name, dayText(agreement.untilMs))}
                                        : OverlayMark{SceneState::Info, agreement.regions.isEmpty() ? OverlayAssetTexts::tr("processed by %1").arg(name) : OverlayAssetTexts::tr("processed by %1 in %2").arg(name, core::safeText(agreement.regions.join(QStringLiteral(", "))))};
        for (const QString &asset : agreement.assets) {
            if (isOver || !marks.contains(asset))
                marks.insert(asset, mark);
        }
    }
    return marks;
}

} // namespace

core::Result<AssetMarks> overlayAssets(lineage::OverlayKind kind, core::Workspace &workspace, const LineageSource &source)
{
    switch (kind) {
    case lineage::OverlayKind::Purposes: return consentMarks(workspace);
    case lineage::OverlayKind::Retention: return source ? retentionMarks(workspace, source) : core::Result<AssetMarks>(AssetMarks());
    case lineage::OverlayKind::Regions: return agreementMarks(workspace);
    case lineage::OverlayKind::None:
    case lineage::OverlayKind::Staleness:
    case lineage::OverlayKind::Findings:
    case lineage::OverlayKind::Classification:
    case lineage::OverlayKind::Licences:
    case lineage::OverlayKind::Reviews: break;
    }
    return AssetMarks();
}

} // namespace hallmarker::ui

#include "app/wiring/ConnectionReview.h"

#include "app/wiring/LineageFormats.h"
#include "app/wiring/ReviewQuestions.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/exchange/Instants.h"
#include "lineage/store/LineageModel.h"
#include "lineage/store/LineageWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace hallmarker::wiring {

using namespace hallmarker::inventory;
using lineage::NodeIndex;

namespace {

struct ConnectionReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(ConnectionReviewTexts)
};

NodeIndex nodeOf(lineage::FactBuilder &builder, const QJsonObject &node)
{
    const auto kind = lineage::nodeKindFromName(node.value(QLatin1String("kind")).toString());
    return kind ? builder.node(*kind, node.value(QLatin1String("namespace")).toString(), node.value(QLatin1String("name")).toString()) : lineage::none;
}

void addEdge(lineage::FactBuilder &builder, const QJsonObject &told)
{
    const auto kind = lineage::edgeKindFromName(told.value(QLatin1String("kind")).toString());
    if (!kind)
        return;
    lineage::EdgeFact edge{nodeOf(builder, told.value(QLatin1String("from")).toObject()), nodeOf(builder, told.value(QLatin1String("to")).toObject()), *kind};
    edge.transform = lineage::transformFromName(told.value(QLatin1String("transform")).toString()).value_or(lineage::Transform::Unknown);
    edge.isMasked = told.value(QLatin1String("masked")).toBool();
    if (told.contains(QLatin1String("run")))
        edge.run = nodeOf(builder, told.value(QLatin1String("run")).toObject());
    edge.atMs = lineage::instantMs(told.value(QLatin1String("at")).toString());
    edge.detail = builder.json(told.value(QLatin1String("detail")));
    builder.edge(edge);
}

void addRun(lineage::FactBuilder &builder, NodeIndex run, const QJsonObject &told)
{
    const int state = told.value(QLatin1String("state")).toInt(-1);
    const NodeIndex job = nodeOf(builder, told.value(QLatin1String("job")).toObject());
    if (run != lineage::none && job != lineage::none && state >= 0 && state <= int(lineage::RunState::Other))
        builder.run(run, job, static_cast<lineage::RunState>(state), lineage::instantMs(told.value(QLatin1String("at")).toString()));
}

} // namespace

QJsonObject PullReport::toJson() const
{
    return {{QStringLiteral("documents"), documents}, {QStringLiteral("entities"), entities}, {QStringLiteral("agreeing"), agreeing}, {QStringLiteral("queued"), queued}, {QStringLiteral("waiting"), waiting}, {QStringLiteral("rejected"), rejected},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}};
}

core::Result<PullReport> ConnectionReview::queue(const Connection &connection, const QString &format, const QList<PulledDocument> &documents, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const lineage::LineageImporter *importer, lineageImporter(format, {}));
    lineage::LineageModel model(m_workspace);
    HALLMARKER_TRY(model.refresh());
    ReviewQuestions questions(model.graph());
    PullReport report;
    QTemporaryDir folder;
    for (const PulledDocument &document : documents) {
        // An importer reads files; the name of the server's path stands in what it reports.
        const QString path = folder.filePath(format == QLatin1String("openlineage") ? QStringLiteral("page.ndjson") : QStringLiteral("page.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(document.bytes) != document.bytes.size())
            return core::Error(core::ErrorKind::Io, ConnectionReviewTexts::tr("Cannot write %1: %2.").arg(path, file.errorString()));
        file.close();
        lineage::LineageFacts facts;
        const auto read = importer->read(path, {}, facts, progress);
        if (!read) {
            report.warnings += document.source + QStringLiteral(": ") + read.error().message;
            continue;
        }
        for (const lineage::ImportNote &note : read->notes)
            report.warnings += document.source + note.pointer + QStringLiteral(": ") + note.message;
        questions.add(facts, document.source, core::Hasher::of(document.bytes));
        ++report.documents;
    }
    report.entities = questions.entities();
    report.agreeing = qMax<qint64>(0, report.entities - questions.items().size());

    core::RecordFilter filter;
    filter.kind = QLatin1String(ReviewItem::kind);
    filter.bodyKey = QStringLiteral("connection");
    filter.bodyValue = connection.head.id.text();
    HALLMARKER_ASSIGN(const QList<core::Record> records, m_workspace.records(filter));
    QMap<QString, ReviewItem> before;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const ReviewItem item, ReviewRepository::fromRecord(record));
        before.insert(item.entity, item);
    }
    QList<ReviewItem> changed;
    for (ReviewItem item : questions.items()) {
        const auto old = before.find(item.entity);
        if (old != before.end() && old->saying() == item.saying() && old->state != ReviewState::Accepted) {
            ++(old->state == ReviewState::Rejected ? report.rejected : report.waiting);
            continue;
        }
        if (old != before.end())
            item.head = old->head;
        item.connection = connection.head.id;
        item.pulledMs = m_workspace.clock().nowMs();
        changed += item;
    }
    report.queued = changed.size();
    if (!changed.isEmpty())
        HALLMARKER_TRY(m_workspace.write(QStringLiteral("connection.pull"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
            for (const ReviewItem &item : std::as_const(changed)) {
                if (auto saved = ReviewRepository::save(transaction, item); !saved)
                    return saved.error();
            }
            return {};
        }));
    return report;
}

core::Result<void> ConnectionReview::accept(const ReviewItem &item)
{
    if (item.state == ReviewState::Accepted)
        return core::Error(core::ErrorKind::Conflict, ConnectionReviewTexts::tr("\"%1\" is accepted already.").arg(item.head.name));
    lineage::LineageModel model(m_workspace);
    HALLMARKER_TRY(model.refresh());
    if (!ReviewQuestions(model.graph()).isCurrent(item))
        return core::Error(core::ErrorKind::Conflict, ConnectionReviewTexts::tr("What the workspace says about \"%1\" has changed since the pull. Pull again and look at the difference.").arg(item.head.name));
    const qint64 now = m_workspace.clock().nowMs();
    ReviewItem decided = item;
    decided.state = ReviewState::Accepted;
    decided.decidedBy = m_workspace.actor().name;
    decided.decidedMs = now;

    // The deed is the event: what was accepted, from where, by whom.
    QJsonObject deed = decided.toJson();
    deed.insert(QStringLiteral("review"), item.head.id.text());
    lineage::LineageFacts facts;
    const QByteArray content = core::CanonicalJson::of(deed);
    facts.events.push_back({core::Hasher::of(content), now, content, {}});
    lineage::FactBuilder builder(facts, 0);
    const NodeIndex node = nodeOf(builder, item.node);
    for (const ReviewItem::Field &field : item.fields) {
        if (field.name == QLatin1String("edge"))
            addEdge(builder, field.theirs.toObject());
        else if (field.name == QLatin1String("run"))
            addRun(builder, node, field.theirs.toObject());
        else if (field.name != QLatin1String("node") && node != lineage::none)
            builder.attribute(node, field.name, field.theirs, now);
    }
    return m_workspace.write(QStringLiteral("connection.accept"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        if (auto written = lineage::LineageWriter::write(transaction, facts, QStringLiteral("review")); !written)
            return written.error();
        auto saved = ReviewRepository::save(transaction, decided);
        return saved ? core::Result<void>() : core::Result<void>(saved.error());
    });
}

core::Result<void> ConnectionReview::reject(const ReviewItem &item)
{
    ReviewItem decided = item;
    decided.state = ReviewState::Rejected;
    decided.decidedBy = m_workspace.actor().name;
    decided.decidedMs = m_workspace.clock().nowMs();
    const auto saved = ReviewRepository(m_workspace).save(decided);
    return saved ? core::Result<void>() : core::Result<void>(saved.error());
}

core::Result<QList<ReviewItem>> ConnectionReview::items(std::optional<ReviewState> state) const
{
    HALLMARKER_ASSIGN(QList<ReviewItem> items, ReviewRepository(m_workspace).list());
    if (state)
        items.removeIf([&](const ReviewItem &item) { return item.state != *state; });
    std::stable_sort(items.begin(), items.end(), [](const ReviewItem &a, const ReviewItem &b) { return a.pulledMs < b.pulledMs; });
    return items;
}

} // namespace hallmarker::wiring

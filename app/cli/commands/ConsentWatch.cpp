#include "app/cli/commands/ConsentWatch.h"

#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/wiring/AlertWebhook.h"
#include "app/wiring/WorkspaceLineage.h"
#include "inventory/consent/RequestLogWatcher.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

#include <csignal>

namespace hallmarker::cli {

namespace {

volatile std::sig_atomic_t stopAsked = 0;

/// Ends the watch by a signal, in order.
class StopBySignal {
public:
    StopBySignal()
    {
        stopAsked = 0;
        m_interrupt = std::signal(SIGINT, [](int) { stopAsked = 1; });
        m_terminate = std::signal(SIGTERM, [](int) { stopAsked = 1; });
    }
    ~StopBySignal()
    {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }

private:
    void (*m_interrupt)(int);
    void (*m_terminate)(int);
};

core::Result<Answer> watchLog(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const inventory::PurposeTaxonomy taxonomy, inventory::PurposeTaxonomy::builtIn());
    const wiring::WorkspaceLineage lineage(*workspace);
    inventory::AccessDesk desk(*workspace, lineage, taxonomy);
    std::unique_ptr<wiring::AlertWebhook> webhook;
    if (arguments.has(QStringLiteral("webhook"))) {
        HALLMARKER_ASSIGN(webhook, wiring::AlertWebhook::to(arguments.value(QStringLiteral("webhook"))));
        QObject::connect(webhook.get(), &wiring::AlertWebhook::failed, webhook.get(), [&context](const QString &message) { context.tell(message); });
        desk.addChannel(*webhook);
    }
    inventory::RequestLogWatcher watcher(*workspace, desk, arguments.at(0));
    QMap<QString, int> counts;
    int badLines = 0;
    QObject::connect(&watcher, &inventory::RequestLogWatcher::judged, &watcher, [&](const QList<inventory::AccessRequest> &requests) {
        for (const inventory::AccessRequest &request : requests) {
            ++counts[inventory::accessVerdictName(request.verdict)];
            context.tell(accessAnswer(request).text.trimmed());
        }
    });
    QObject::connect(&watcher, &inventory::RequestLogWatcher::lineUnreadable, &watcher, [&](const QString &file, qint64 line, const QString &reason) {
        ++badLines;
        context.tell(QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(reason));
    });
    QObject::connect(&watcher, &inventory::RequestLogWatcher::failed, &watcher, [&context](const QString &message) { context.tell(message); });
    HALLMARKER_TRY(watcher.start());
    if (!arguments.has(QStringLiteral("once"))) {
        const StopBySignal signal;
        QEventLoop loop;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &loop, [&loop] {
            if (stopAsked)
                loop.quit();
        });
        poll.start(100);
        loop.exec();
    }
    if (webhook)
        webhook->finish();
    QJsonObject countObject;
    int refused = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        countObject.insert(count.key(), count.value());
        refused += count.key() == QLatin1String("deny") || count.key() == QLatin1String("gap") ? count.value() : 0;
    }
    const int total = std::accumulate(counts.cbegin(), counts.cend(), 0);
    return Answer{QJsonObject{{QStringLiteral("judged"), total}, {QStringLiteral("verdicts"), countObject}, {QStringLiteral("unreadable_lines"), badLines}}, CliTexts::tr("%1 requests judged, %2 not allowed, %3 lines unreadable.\n").arg(total).arg(refused).arg(badLines), badLines > 0 ? 3 : refused > 0 ? 1 : 0};
}

} // namespace

void addConsentWatchCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("consent watch"), CliTexts::tr("Watch a request log and judge what is appended"), CliTexts::tr("JSON Lines (id, who, purpose, fields, subject, recipient, place, at, until) or CSV with these columns; of a folder every .jsonl, .ndjson and .csv file. How far it came is kept in the workspace. Ends with Ctrl+C, or with --once after what is there now. The exit code is 1 when a request was not allowed, 3 when a line could not be read."),
                     {{QStringLiteral("PATH"), CliTexts::tr("File or folder")}},
                     {{QStringLiteral("webhook"), QStringLiteral("URL"), CliTexts::tr("Where alerts are posted to as JSON (https, or http to this machine)")}, {QStringLiteral("once"), {}, CliTexts::tr("Judge what is there now, and end")}},
                     true, watchLog});
}

} // namespace hallmarker::cli

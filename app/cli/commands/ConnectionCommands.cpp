#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TerminalSecret.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/ReviewCommands.h"
#include "app/cli/commands/RecordCommands.h"
#include "app/wiring/ConnectionReview.h"
#include "app/wiring/LineageExports.h"

#include "core/keys/KeyChainStore.h"
#include "lineage/exchange/StoredFacts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

using inventory::Connection;
using inventory::ConnectionRepository;

core::Result<void> checkTerminal()
{
    if (!TerminalSecret::isPossible())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("There is no terminal to type the token at. Name an environment variable with --token-variable instead."));
    return {};
}

/// Asks for the token at the terminal, without echo, and puts it into the keychain.
core::Result<void> storeToken(const Connection &connection)
{
    HALLMARKER_TRY(checkTerminal());
    auto typed = TerminalSecret::ask(CliTexts::tr("Token of the connection:"));
    if (!typed || typed->isEmpty())
        return core::Error(core::ErrorKind::Cancelled, CliTexts::tr("No token was typed. The connection is there; store its token with \"connection token\"."));
    QByteArray bytes = typed->toUtf8();
    const core::SecretBytes secret{QByteArrayView(bytes)};
    core::SecretBytes::wipe(bytes);
    typed->fill(QChar(0));
    if (!core::KeyChainStore::writeBlocking(inventory::SystemTokenSource::keyChainService(), connection.head.id.text(), secret))
        return core::Error(core::ErrorKind::Unavailable, CliTexts::tr("The keychain of this desktop did not take the token. Name an environment variable with --token-variable instead."));
    return {};
}

core::Result<Answer> addConnection(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    Connection connection;
    connection.head.name = arguments.at(0);
    connection.platform = static_cast<inventory::Platform>(inventory::platformNames().indexOf(arguments.value(QStringLiteral("platform"))));
    connection.url = arguments.value(QStringLiteral("url"));
    connection.signIn = static_cast<inventory::SignIn>(inventory::signInNames().indexOf(arguments.value(QStringLiteral("sign-in"), QStringLiteral("bearer"))));
    connection.tokenVariable = arguments.value(QStringLiteral("token-variable"));
    connection.allowsPlainHttp = arguments.has(QStringLiteral("allow-plain-http"));
    HALLMARKER_TRY(connection.checkUrl());
    HALLMARKER_TRY(checkNameIsFree(*workspace, QStringLiteral("connection"), connection.head.name));
    const bool needsToken = connection.signIn != inventory::SignIn::None && connection.tokenVariable.isEmpty();
    if (needsToken)
        HALLMARKER_TRY(checkTerminal());
    HALLMARKER_ASSIGN(const Connection saved, ConnectionRepository(*workspace).save(connection));
    if (needsToken)
        HALLMARKER_TRY(storeToken(saved));
    return recordAnswer(*workspace, saved.head.id.text(), CliTexts::tr("Connection %1 added as %2.\n").arg(saved.head.name, saved.head.id.text()));
}

core::Result<Answer> setToken(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const Connection connection, ConnectionRepository(*workspace).resolve(arguments.at(0)));
    HALLMARKER_TRY(storeToken(connection));
    return Answer{QJsonObject{{QStringLiteral("connection"), connection.head.id.text()}}, CliTexts::tr("The keychain holds the token of %1.\n").arg(connection.head.name)};
}

core::Result<Answer> listConnections(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<Connection> connections, ConnectionRepository(*workspace).list());
    QJsonArray rows;
    TextTable table({CliTexts::tr("NAME"), CliTexts::tr("PLATFORM"), CliTexts::tr("ADDRESS"), CliTexts::tr("TOKEN")});
    for (const Connection &connection : connections) {
        const QString platform = inventory::platformNames().at(int(connection.platform));
        const QString token = connection.signIn == inventory::SignIn::None ? CliTexts::tr("none") : connection.tokenVariable.isEmpty() ? CliTexts::tr("keychain") : connection.tokenVariable;
        rows.append(QJsonObject{{QStringLiteral("id"), connection.head.id.text()}, {QStringLiteral("name"), connection.head.name}, {QStringLiteral("platform"), platform}, {QStringLiteral("url"), connection.url},
                                {QStringLiteral("sign_in"), inventory::signInNames().at(int(connection.signIn))}, {QStringLiteral("token_variable"), connection.tokenVariable}});
        table.add({connection.head.name, platform, connection.url, token});
    }
    return Answer{rows, connections.isEmpty() ? CliTexts::tr("There are no connections.\n") : table.toString()};
}

core::Result<Answer> testConnection(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const Connection connection, ConnectionRepository(*workspace).resolve(arguments.at(0)));
    const inventory::SystemTokenSource tokens;
    HALLMARKER_TRY(inventory::Connector(*workspace, connection, tokens).test(context.progress()));
    return Answer{QJsonObject{{QStringLiteral("connection"), connection.head.id.text()}, {QStringLiteral("ok"), true}}, CliTexts::tr("%1 answers and takes the token.\n").arg(connection.head.name)};
}

core::Result<Answer> removeConnection(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const Connection connection, ConnectionRepository(*workspace).resolve(arguments.at(0)));
    HALLMARKER_TRY(ConnectionRepository(*workspace).remove(connection.head.id, connection.head.revision));
    bool isForgotten = true;
    if (connection.signIn != inventory::SignIn::None && connection.tokenVariable.isEmpty())
        isForgotten = core::KeyChainStore::removeBlocking(inventory::SystemTokenSource::keyChainService(), connection.head.id.text());
    QString text = CliTexts::tr("Connection %1 removed.\n").arg(connection.head.name);
    if (!isForgotten)
        text += CliTexts::tr("note: the keychain could not be asked; its token may still be there.\n");
    return Answer{QJsonObject{{QStringLiteral("connection"), connection.head.id.text()}, {QStringLiteral("token_removed"), isForgotten}}, text};
}

core::Result<Answer> pushConnection(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const Connection connection, ConnectionRepository(*workspace).resolve(arguments.at(0)));
    const inventory::SystemTokenSource tokens;
    inventory::Connector connector(*workspace, connection, tokens);
    HALLMARKER_ASSIGN(const lineage::LineageExporter *exporter, wiring::lineageExporter(connector.platform().pushFormat()));
    HALLMARKER_ASSIGN(const lineage::LineageFacts facts, lineage::storedFacts(*workspace));
    HALLMARKER_ASSIGN(const lineage::ExportedLineage exported, exporter->write(facts));
    HALLMARKER_ASSIGN(const inventory::PushReport report, connector.push(exported.bytes, context.progress()));
    QString text = CliTexts::tr("%1 written, %2 unchanged, %3 already there, %4 refused.\n").arg(report.written).arg(report.unchanged).arg(report.alreadyThere).arg(report.failures.size());
    for (const inventory::PushReport::Failure &failure : report.failures)
        text += CliTexts::tr("refused: %1 (%2): %3\n").arg(failure.entity).arg(failure.status).arg(failure.message);
    text += exported.lossText();
    QJsonObject json = report.toJson();
    json.insert(QStringLiteral("losses"), exported.lossesJson());
    return Answer{json, text, report.failures.isEmpty() ? 0 : 3};
}

core::Result<Answer> pullConnection(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const Connection connection, ConnectionRepository(*workspace).resolve(arguments.at(0)));
    const inventory::SystemTokenSource tokens;
    inventory::Connector connector(*workspace, connection, tokens);
    HALLMARKER_ASSIGN(const QList<inventory::PulledDocument> documents, connector.pull(context.progress()));
    HALLMARKER_ASSIGN(const wiring::PullReport report, wiring::ConnectionReview(*workspace).queue(connection, connector.platform().pullFormat(), documents, context.progress()));
    QString text = CliTexts::tr("%1 entities told, %2 agree, %3 new questions, %4 waiting, %5 rejected before.\n").arg(report.entities).arg(report.agreeing).arg(report.queued).arg(report.waiting).arg(report.rejected);
    for (const QString &warning : report.warnings)
        text += CliTexts::tr("note: %1\n").arg(warning);
    if (report.queued + report.waiting > 0)
        text += CliTexts::tr("Nothing is in the lineage yet. Look with \"connection review list\" and decide with \"connection review accept\" or \"reject\".\n");
    return Answer{report.toJson(), text};
}

} // namespace

void addConnectionCommands(CommandTable &table)
{
    const QList<Positional> reference{{QStringLiteral("REF"), CliTexts::tr("Name or id of the connection")}};
    table.push_back({QStringLiteral("connection add"), CliTexts::tr("Register the server of a governance platform"),
                     CliTexts::tr("The token is typed at the terminal and kept in the keychain of the desktop, or read from an environment variable at each use. It is never stored in the workspace. http is refused except to this machine."),
                     {{QStringLiteral("NAME"), CliTexts::tr("Name of the connection")}},
                     {{QStringLiteral("platform"), QStringLiteral("PLATFORM"), CliTexts::tr("What runs there"), {}, false, true, inventory::platformNames()},
                      {QStringLiteral("url"), QStringLiteral("URL"), CliTexts::tr("Its address, as https://host/path"), {}, false, true},
                      {QStringLiteral("sign-in"), QStringLiteral("KIND"), CliTexts::tr("How to sign in; bearer if not given. For basic the token is user:password"), {}, false, false, inventory::signInNames()},
                      {QStringLiteral("token-variable"), QStringLiteral("NAME"), CliTexts::tr("Environment variable that holds the token")},
                      {QStringLiteral("allow-plain-http"), {}, CliTexts::tr("Allow an address without TLS; the token then travels in the open")}},
                     true, addConnection});
    table.push_back({QStringLiteral("connection token"), CliTexts::tr("Store another token in the keychain"), {}, reference, {}, true, setToken});
    table.push_back({QStringLiteral("connection list"), CliTexts::tr("List the connections"), {}, {}, {}, true, listConnections});
    table.push_back({QStringLiteral("connection test"), CliTexts::tr("Ask whether a server answers and takes the token"), {}, reference, {}, true, testConnection});
    table.push_back({QStringLiteral("connection remove"), CliTexts::tr("Remove a connection and its token"), CliTexts::tr("What was written to the server stays there."), reference, {}, true, removeConnection});
    table.push_back({QStringLiteral("connection push"), CliTexts::tr("Write the lineage of the workspace to a server"), CliTexts::tr("What was written before with the same content is not sent again. Exit code 3 when the server refused single entities; they are named."), reference, {}, true, pushConnection});
    table.push_back({QStringLiteral("connection pull"), CliTexts::tr("Ask a server for lineage and queue what differs"), CliTexts::tr("Only reads. Nothing enters the lineage before somebody accepts it."), reference, {}, true, pullConnection});
    addReviewCommands(table);
}

} // namespace hallmarker::cli

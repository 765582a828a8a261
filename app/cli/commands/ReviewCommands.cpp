#include "app/cli/commands/ReviewCommands.h"

#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/wiring/ConnectionReview.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

using inventory::ReviewItem;
using inventory::ReviewState;

QString valueText(const QJsonValue &value)
{
    if (value.isNull())
        return CliTexts::tr("(nothing)");
    const QString text = QString::fromUtf8(core::CanonicalJson::of(value));
    return text.size() > 200 ? QString(text.left(200) + QChar(0x2026)) : text;
}

core::Result<Answer> listItems(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    const QString wanted = arguments.value(QStringLiteral("state"), QStringLiteral("pending"));
    const int state = int(inventory::reviewStateNames().indexOf(wanted));
    HALLMARKER_ASSIGN(const QList<ReviewItem> items, wiring::ConnectionReview(*workspace).items(state < 0 ? std::nullopt : std::optional(static_cast<ReviewState>(state))));
    QJsonArray rows;
    QString text;
    for (const ReviewItem &item : items) {
        QJsonObject row = item.toJson();
        row.insert(QStringLiteral("id"), item.head.id.text());
        row.insert(QStringLiteral("name"), item.head.name);
        rows.append(row);
        text += item.head.id.text() + QLatin1String("  ") + item.head.name + QLatin1String("  ") + inventory::reviewStateNames().at(int(item.state)) + QLatin1Char('\n');
        for (const ReviewItem::Field &field : item.fields)
            text += CliTexts::tr("    %1: here %2, there %3\n").arg(field.name, valueText(field.ours), valueText(field.theirs));
    }
    return Answer{rows, items.isEmpty() ? CliTexts::tr("Nothing waits for review.\n") : text};
}

/// The named items, or all that wait.
core::Result<QList<ReviewItem>> chosenItems(core::Workspace &workspace, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("all")) != arguments.positionals.isEmpty())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name items, or say --all for everything that waits."));
    if (arguments.positionals.isEmpty())
        return wiring::ConnectionReview(workspace).items(ReviewState::Pending);
    QList<ReviewItem> items;
    for (const QString &reference : arguments.positionals) {
        HALLMARKER_ASSIGN(const ReviewItem item, inventory::ReviewRepository(workspace).resolve(reference));
        items += item;
    }
    return items;
}

core::Result<Answer> decide(CommandContext &context, const Arguments &arguments, bool isAccepted)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const QList<ReviewItem> items, chosenItems(*workspace, arguments));
    wiring::ConnectionReview review(*workspace);
    QJsonArray ids;
    for (const ReviewItem &item : items) {
        if (auto decided = isAccepted ? review.accept(item) : review.reject(item); !decided)
            return decided.error();
        ids.append(item.head.id.text());
    }
    return Answer{QJsonObject{{isAccepted ? QStringLiteral("accepted") : QStringLiteral("rejected"), ids}}, isAccepted ? CliTexts::tr("%1 accepted; the lineage has them.\n").arg(ids.size()) : CliTexts::tr("%1 rejected.\n").arg(ids.size())};
}

} // namespace

void addReviewCommands(CommandTable &table)
{
    const QList<Positional> references{{QStringLiteral("REF"), CliTexts::tr("Id of an item"), false, true}};
    const QList<Option> all{{QStringLiteral("all"), {}, CliTexts::tr("Everything that waits")}};
    table.push_back({QStringLiteral("connection review list"), CliTexts::tr("Show what servers say differently"), {}, {},
                     {{QStringLiteral("state"), QStringLiteral("STATE"), CliTexts::tr("Which items; pending if not given"), {}, false, false, inventory::reviewStateNames() + QStringList{QStringLiteral("all")}}}, true, listItems});
    table.push_back({QStringLiteral("connection review accept"), CliTexts::tr("Take what a server says into the lineage"), CliTexts::tr("Refused when the workspace has changed since the pull."), references, all, true,
                     [](CommandContext &context, const Arguments &arguments) { return decide(context, arguments, true); }});
    table.push_back({QStringLiteral("connection review reject"), CliTexts::tr("Leave the lineage as it is"), CliTexts::tr("A later pull that says the same does not ask again."), references, all, true,
                     [](CommandContext &context, const Arguments &arguments) { return decide(context, arguments, false); }});
}

} // namespace hallmarker::cli

#include "app/cli/CliTexts.h"
#include "app/cli/LineageText.h"
#include "app/cli/LineageView.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "core/clock/Clock.h"
#include "lineage/exchange/FactBuilder.h"
#include "lineage/hand/EdgeRule.h"
#include "lineage/hand/HandWriter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

using namespace lineage;

core::Error usage(const QString &message)
{
    return core::Error(core::ErrorKind::Usage, message);
}

/// "dataset:SPACE|NAME", of a column "field:SPACE|DATASET|COLUMN".
core::Result<NodeKey> keyFrom(const QString &word)
{
    const auto kind = nodeKindFromName(word.section(QLatin1Char(':'), 0, 0));
    const QString rest = word.section(QLatin1Char(':'), 1);
    if (!kind || !rest.contains(QLatin1Char('|')))
        return usage(CliTexts::tr("\"%1\" names no node. Write it as KIND:SPACE|NAME, a column as field:SPACE|DATASET|COLUMN.").arg(LineageText::printable(word)));
    const QString space = rest.section(QLatin1Char('|'), 0, 0);
    const QString name = rest.section(QLatin1Char('|'), 1);
    if (*kind != NodeKind::Field)
        return NodeKey{*kind, space, name};
    return fieldKey(space, name.section(QLatin1Char('|'), 0, -2), name.section(QLatin1Char('|'), -1));
}

QString nameOf(const NodeKey &key)
{
    return LineageText::printable(nodeKindName(key.kind) + QLatin1Char(':') + key.space + QLatin1Char('|') + QString(key.name).replace(QLatin1Char(fieldSeparator), QLatin1Char('|')));
}

QJsonObject entryJson(const HandEntry &entry)
{
    QJsonObject json = jsonOf(entry.drawing);
    json.insert(QStringLiteral("id"), entry.id);
    json.insert(QStringLiteral("by"), entry.by);
    json.insert(QStringLiteral("at"), core::instantText(entry.atMs));
    return json;
}

QString shown(const HandDrawing &drawing)
{
    if (const auto *node = std::get_if<HandNode>(&drawing))
        return nameOf(node->key);
    if (const auto *edge = std::get_if<HandEdge>(&drawing))
        return QStringLiteral("%1 > %2 (%3%4%5)").arg(nameOf(edge->from), nameOf(edge->to), edgeKindName(edge->kind), edge->transform == Transform::Unknown ? QString() : QLatin1Char(' ') + transformName(edge->transform), edge->isMasked ? QStringLiteral(" masked") : QString());
    const auto &copy = std::get<HandCopy>(drawing);
    return QStringLiteral("%1 > %2").arg(nameOf(copy.source), nameOf(copy.key()));
}

core::Result<Answer> draw(core::Workspace &workspace, const HandDrawing &drawing)
{
    const core::Result<HandEntry> entry = HandWriter(workspace).draw(drawing);
    if (!entry)
        return entry.error().kind == core::ErrorKind::Invalid ? usage(entry.error().message) : entry.error();
    return Answer{QJsonObject{{QStringLiteral("drawing"), entryJson(*entry)}}, CliTexts::tr("Drawn as %1: %2\n").arg(entry->id, shown(entry->drawing))};
}

core::Result<Answer> drawNode(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const NodeKey key, keyFrom(arguments.at(0)));
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    const auto known = view->graph().nodes().find(key.kind, key.space.toStdString(), key.name.toStdString());
    if (known && !HandBook::isTakenBack(view->graph(), *known))
        return usage(CliTexts::tr("%1 is in the lineage already.").arg(nameOf(key)));
    return draw(view->workspace(), HandNode{key, arguments.value(QStringLiteral("note"))});
}

core::Result<Answer> drawEdge(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    HandEdge edge;
    HALLMARKER_ASSIGN(edge.from, view->key(arguments.at(0)));
    HALLMARKER_ASSIGN(edge.to, view->key(arguments.at(1)));
    const QList<EdgeKind> fitting = edgeKindsBetween(edge.from.kind, edge.to.kind);
    edge.kind = fitting.value(0, EdgeKind::Derives);
    if (arguments.has(QStringLiteral("kind")))
        edge.kind = edgeKindFromName(arguments.value(QStringLiteral("kind"))).value_or(EdgeKind::Derives); // the parser knows the words
    edge.transform = FactBuilder::usualTransform(edge.kind);
    if (arguments.has(QStringLiteral("transform")))
        edge.transform = transformFromName(arguments.value(QStringLiteral("transform"))).value_or(Transform::Unknown);
    edge.isMasked = arguments.has(QStringLiteral("masked"));
    edge.note = arguments.value(QStringLiteral("note"));
    return draw(view->workspace(), edge);
}

core::Result<Answer> addCopy(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    HandCopy copy;
    HALLMARKER_ASSIGN(copy.source, view->key(arguments.at(0)));
    copy.name = arguments.value(QStringLiteral("name"), copy.source.name);
    const QString since = arguments.value(QStringLiteral("since"));
    copy.place = {arguments.value(QStringLiteral("holder")), arguments.value(QStringLiteral("place")), arguments.value(QStringLiteral("region")), QDate::fromString(since, Qt::ISODate)};
    if (!since.isEmpty() && !copy.place.since.isValid())
        return usage(CliTexts::tr("\"%1\" is no day. Write it as 2027-12-31.").arg(since));
    copy.note = arguments.value(QStringLiteral("note"));
    return draw(view->workspace(), copy);
}

/// By its id, by the node that was drawn, or by the two ends of an edge.
core::Result<HandEntry> drawingOf(const LineageView &view, const Arguments &arguments)
{
    const QList<HandEntry> all = HandBook::of(view.graph());
    QList<HandEntry> meant;
    if (arguments.positionals.size() > 1) {
        HALLMARKER_ASSIGN(const NodeKey from, view.key(arguments.at(0)));
        HALLMARKER_ASSIGN(const NodeKey to, view.key(arguments.at(1)));
        std::copy_if(all.begin(), all.end(), std::back_inserter(meant), [&](const HandEntry &entry) {
            const auto *edge = std::get_if<HandEdge>(&entry.drawing);
            const auto *copy = std::get_if<HandCopy>(&entry.drawing);
            return (edge != nullptr && edge->from == from && edge->to == to) || (copy != nullptr && copy->source == from && copy->key() == to);
        });
    } else {
        const auto named = std::find_if(all.begin(), all.end(), [&](const HandEntry &entry) { return entry.id == arguments.at(0); });
        if (named != all.end())
            return *named;
        HALLMARKER_ASSIGN(const NodeKey key, view.key(arguments.at(0)));
        std::copy_if(all.begin(), all.end(), std::back_inserter(meant), [&](const HandEntry &entry) {
            const auto *node = std::get_if<HandNode>(&entry.drawing);
            const auto *copy = std::get_if<HandCopy>(&entry.drawing);
            return (node != nullptr && node->key == key) || (copy != nullptr && copy->key() == key);
        });
    }
    if (meant.isEmpty())
        return core::Error(core::ErrorKind::NotFound, CliTexts::tr("That was not drawn by hand. \"lineage draw list\" shows what was."));
    if (meant.size() > 1)
        return usage(CliTexts::tr("Several drawings are meant. Name one by its id, see \"lineage draw list\"."));
    return meant.first();
}

core::Result<Answer> takeBack(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    HALLMARKER_ASSIGN(const HandEntry entry, drawingOf(*view, arguments));
    HALLMARKER_TRY(HandWriter(view->workspace()).takeBack(entry));
    return Answer{QJsonObject{{QStringLiteral("taken_back"), entryJson(entry)}}, CliTexts::tr("Taken back: %1\n").arg(shown(entry.drawing))};
}

core::Result<Answer> listDrawings(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, true));
    QJsonArray list;
    TextTable table({CliTexts::tr("DRAWING"), CliTexts::tr("BY"), CliTexts::tr("AT"), CliTexts::tr("WHAT")});
    for (const HandEntry &entry : HandBook::of(view->graph())) {
        list.append(entryJson(entry));
        table.add({entry.id, entry.by, core::instantText(entry.atMs), shown(entry.drawing)});
    }
    return Answer{QJsonObject{{QStringLiteral("drawings"), list}}, table.isEmpty() ? CliTexts::tr("Nothing was drawn by hand.") + QLatin1Char('\n') : table.toString()};
}

core::Result<Answer> listCopies(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, true));
    QJsonArray list;
    TextTable table({CliTexts::tr("COPY OF"), CliTexts::tr("NAME"), CliTexts::tr("HOLDER"), CliTexts::tr("PLACE"), CliTexts::tr("REGION"), CliTexts::tr("SINCE"), CliTexts::tr("DRAWING")});
    for (const HandEntry &entry : HandBook::of(view->graph())) {
        const auto *copy = std::get_if<HandCopy>(&entry.drawing);
        if (copy == nullptr)
            continue;
        list.append(entryJson(entry));
        table.add({nameOf(copy->source), LineageText::printable(copy->name), LineageText::printable(copy->place.holder), LineageText::printable(copy->place.place), LineageText::printable(copy->place.region), copy->place.since.toString(Qt::ISODate), entry.id});
    }
    return Answer{QJsonObject{{QStringLiteral("copies"), list}}, table.isEmpty() ? CliTexts::tr("No external copy is marked.") + QLatin1Char('\n') : table.toString()};
}

} // namespace

void addLineageDrawCommands(CommandTable &table)
{
    const QString nodeHelp = CliTexts::tr("A node: SPACE|NAME, KIND:SPACE|NAME, its name alone when no other has it, or #NUMBER; a field is SPACE|DATASET|COLUMN");
    const Option note{QStringLiteral("note"), QStringLiteral("TEXT"), CliTexts::tr("How you know, or what else is to be known")};
    QStringList kinds, transforms;
    for (int i = 0; i < edgeKindCount; ++i)
        kinds += edgeKindName(static_cast<EdgeKind>(i));
    for (int i = 0; i < transformCount; ++i)
        transforms += transformName(static_cast<Transform>(i));
    table.push_back({QStringLiteral("lineage draw node"), CliTexts::tr("Add a node that no tool tells of"), CliTexts::tr("One event of the producer \"by hand\" that names you, with its entry in the log."),
                     {{QStringLiteral("NODE"), CliTexts::tr("KIND:SPACE|NAME; a column is field:SPACE|DATASET|COLUMN")}}, {note}, true, drawNode});
    table.push_back({QStringLiteral("lineage draw edge"), CliTexts::tr("Draw an edge between two nodes that no tool tells of"), CliTexts::tr("Without --kind the usual one for the two nodes. Labels, erasure and staleness follow it like any other."),
                     {{QStringLiteral("FROM"), nodeHelp}, {QStringLiteral("TO"), nodeHelp}},
                     {{QStringLiteral("kind"), QStringLiteral("KIND"), CliTexts::tr("What the edge says"), {}, false, false, kinds},
                      {QStringLiteral("transform"), QStringLiteral("NAME"), CliTexts::tr("What happens to the data on the way"), {}, false, false, transforms},
                      {QStringLiteral("masked"), {}, CliTexts::tr("Between columns: the value is masked")},
                      note},
                     true, drawEdge});
    table.push_back({QStringLiteral("lineage draw list"), CliTexts::tr("List what was drawn by hand"), {}, {}, {}, true, listDrawings});
    table.push_back({QStringLiteral("lineage draw remove"), CliTexts::tr("Take back what was drawn by hand"), CliTexts::tr("It stays in the log. What a tool told is not touched."), {{QStringLiteral("DRAWING"), CliTexts::tr("Its id, the node that was drawn, or where the edge begins")}, {QStringLiteral("TO"), CliTexts::tr("Where the edge ends"), false}}, {}, true, takeBack});
    table.push_back({QStringLiteral("lineage copy add"), CliTexts::tr("Mark a copy of a dataset that lies outside: a backup, an export, what a recipient got"), CliTexts::tr("Erasure plans list it from then on as a task for a person; \"lineage draw remove\" takes it back."), {{QStringLiteral("NODE"), nodeHelp}},
                     {{QStringLiteral("holder"), QStringLiteral("NAME"), CliTexts::tr("Who has it"), {}, false, true},
                      {QStringLiteral("name"), QStringLiteral("NAME"), CliTexts::tr("What it is called there; the name of the dataset if not given")},
                      {QStringLiteral("place"), QStringLiteral("TEXT"), CliTexts::tr("Where it lies")},
                      {QStringLiteral("region"), QStringLiteral("NAME"), CliTexts::tr("The region, as in \"lineage region\"")},
                      {QStringLiteral("since"), QStringLiteral("DAY"), CliTexts::tr("Since when it is there")},
                      note},
                     true, addCopy});
    table.push_back({QStringLiteral("lineage copy list"), CliTexts::tr("List the external copies that people marked"), {}, {}, {}, true, listCopies});
}

} // namespace hallmarker::cli

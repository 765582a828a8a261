#include "app/cli/CliTexts.h"
#include "app/cli/LineageText.h"
#include "app/cli/LineageView.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "lineage/review/LineageBookmark.h"
#include "lineage/review/LineageComment.h"
#include "lineage/review/ViewWords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

using namespace lineage;

QString shownKey(const NodeKey &key)
{
    QString name = key.name;
    name.replace(QLatin1Char(fieldSeparator), QLatin1Char('|'));
    return LineageText::printable(QStringLiteral("%1:%2|%3").arg(nodeKindName(key.kind), key.space, name));
}

QJsonObject bookmarkJson(const LineageBookmark &bookmark)
{
    return {{QStringLiteral("id"), bookmark.id},
            {QStringLiteral("name"), bookmark.name},
            {QStringLiteral("author"), bookmark.author},
            {QStringLiteral("at"), core::instantText(bookmark.atMs)},
            {QStringLiteral("node"), shownKey(bookmark.focus)},
            {QStringLiteral("path_to"), bookmark.pathTo ? QJsonValue(shownKey(*bookmark.pathTo)) : QJsonValue()},
            {QStringLiteral("view"), bookmark.view}};
}

core::Result<Answer> addBookmark(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    LineageBookmark bookmark;
    bookmark.name = arguments.at(0);
    HALLMARKER_ASSIGN(bookmark.focus, view->key(arguments.at(1)));
    if (arguments.has(QStringLiteral("path-to"))) {
        HALLMARKER_ASSIGN(bookmark.pathTo, view->key(arguments.value(QStringLiteral("path-to"))));
    }
    bool isNumber = true;
    const int hops = arguments.value(QStringLiteral("hops"), QStringLiteral("1")).toInt(&isNumber);
    if (!isNumber || hops < 0 || hops > 12)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--hops takes a number from 0 to 12."));
    bookmark.view = {{QStringLiteral("hops"), hops}, {QStringLiteral("overlay"), arguments.value(QStringLiteral("overlay"), overlayName(OverlayKind::None))},
                     {QStringLiteral("grouping"), arguments.value(QStringLiteral("boxes"), groupingName(PictureQuestion::Grouping::None))}, {QStringLiteral("columns"), arguments.has(QStringLiteral("columns"))}};
    HALLMARKER_ASSIGN(const LineageBookmark kept, BookmarkRepository(view->workspace()).add(bookmark));
    return Answer{bookmarkJson(kept), CliTexts::tr("Bookmark \"%1\" kept.").arg(LineageText::printable(kept.name)) + QLatin1Char('\n')};
}

core::Result<Answer> listBookmarks(CommandContext &context, const Arguments &)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    HALLMARKER_ASSIGN(const QList<LineageBookmark> bookmarks, BookmarkRepository(*workspace).list());
    QJsonArray rows;
    TextTable table({CliTexts::tr("NAME"), CliTexts::tr("NODE"), CliTexts::tr("STEPS"), CliTexts::tr("OVERLAY"), CliTexts::tr("BY")});
    for (const LineageBookmark &bookmark : bookmarks) {
        rows.append(bookmarkJson(bookmark));
        const QString node = bookmark.pathTo ? shownKey(bookmark.focus) + QStringLiteral(" > ") + shownKey(*bookmark.pathTo) : shownKey(bookmark.focus);
        table.add({LineageText::printable(bookmark.name), node, QString::number(bookmark.view.value(QStringLiteral("hops")).toInt(1)), bookmark.view.value(QStringLiteral("overlay")).toString(), LineageText::printable(bookmark.author)});
    }
    return Answer{QJsonObject{{QStringLiteral("bookmarks"), rows}}, table.isEmpty() ? CliTexts::tr("There are no bookmarks of the lineage. Keep a view with \"lineage bookmark add\".") + QLatin1Char('\n') : table.toString()};
}

core::Result<Answer> renameBookmark(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    BookmarkRepository bookmarks(*workspace);
    HALLMARKER_ASSIGN(const LineageBookmark found, bookmarks.find(arguments.at(0)));
    HALLMARKER_ASSIGN(const LineageBookmark kept, bookmarks.rename(found.id, arguments.at(1)));
    return Answer{bookmarkJson(kept), CliTexts::tr("Bookmark \"%1\" kept.").arg(LineageText::printable(kept.name)) + QLatin1Char('\n')};
}

core::Result<Answer> removeBookmark(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    BookmarkRepository bookmarks(*workspace);
    HALLMARKER_ASSIGN(const LineageBookmark found, bookmarks.find(arguments.at(0)));
    HALLMARKER_TRY(bookmarks.remove(found.id));
    return Answer{QJsonObject{{QStringLiteral("removed"), found.id}}, CliTexts::tr("Bookmark \"%1\" removed.").arg(LineageText::printable(found.name)) + QLatin1Char('\n')};
}

QJsonObject commentJson(const LineageComment &comment)
{
    return {{QStringLiteral("id"), comment.id},
            {QStringLiteral("node"), shownKey(comment.node)},
            {QStringLiteral("to"), comment.to ? QJsonValue(shownKey(*comment.to)) : QJsonValue()},
            {QStringLiteral("text"), comment.text},
            {QStringLiteral("author"), comment.author},
            {QStringLiteral("at"), core::instantText(comment.atMs)},
            {QStringLiteral("resolved"), comment.isResolved},
            {QStringLiteral("resolved_by"), comment.isResolved ? QJsonValue(comment.resolvedBy) : QJsonValue()}};
}

QString commentText(const LineageComment &comment)
{
    const QString about = comment.to ? shownKey(comment.node) + QStringLiteral(" > ") + shownKey(*comment.to) : shownKey(comment.node);
    QString text = QStringLiteral("%1  %2  %3\n  %4, %5\n").arg(comment.id, comment.isResolved ? CliTexts::tr("resolved") : CliTexts::tr("open"), about, LineageText::printable(comment.author), core::instantText(comment.atMs));
    for (const QString &line : comment.text.split(QLatin1Char('\n')))
        text += QStringLiteral("  | ") + LineageText::printable(line) + QLatin1Char('\n');
    return text;
}

core::Result<Answer> addComment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    LineageComment comment;
    HALLMARKER_ASSIGN(comment.node, view->key(arguments.at(0)));
    if (arguments.has(QStringLiteral("to"))) {
        HALLMARKER_ASSIGN(comment.to, view->key(arguments.value(QStringLiteral("to"))));
    }
    comment.text = arguments.value(QStringLiteral("text"));
    HALLMARKER_ASSIGN(const LineageComment kept, CommentRepository(view->workspace()).add(comment));
    return Answer{commentJson(kept), commentText(kept)};
}

core::Result<Answer> listComments(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, true));
    const CommentRepository comments(view->workspace());
    QList<LineageComment> found;
    if (arguments.positionals.isEmpty()) {
        HALLMARKER_ASSIGN(found, comments.list());
    } else {
        HALLMARKER_ASSIGN(const NodeKey key, view->key(arguments.at(0)));
        HALLMARKER_ASSIGN(found, comments.listOf(key));
    }
    QJsonArray rows;
    QString text;
    for (const LineageComment &comment : std::as_const(found)) {
        if (arguments.has(QStringLiteral("open")) && comment.isResolved)
            continue;
        rows.append(commentJson(comment));
        text += commentText(comment);
    }
    return Answer{QJsonObject{{QStringLiteral("comments"), rows}}, text.isEmpty() ? CliTexts::tr("There are no comments.") + QLatin1Char('\n') : text};
}

core::Result<Answer> setResolved(CommandContext &context, const Arguments &arguments, bool isResolved)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record record, workspace->resolve(QStringLiteral("lineage-comment"), arguments.at(0)));
    HALLMARKER_ASSIGN(const LineageComment comment, CommentRepository(*workspace).setResolved(record.id, isResolved));
    return Answer{commentJson(comment), commentText(comment)};
}

core::Result<Answer> removeComment(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const core::Record record, workspace->resolve(QStringLiteral("lineage-comment"), arguments.at(0)));
    HALLMARKER_TRY(CommentRepository(*workspace).remove(record.id));
    return Answer{QJsonObject{{QStringLiteral("removed"), record.id}}, CliTexts::tr("The comment and its text are gone.") + QLatin1Char('\n')};
}

} // namespace

void addLineageRemarkCommands(CommandTable &table)
{
    const Positional node{QStringLiteral("NODE"), CliTexts::tr("A node: SPACE|NAME, KIND:SPACE|NAME, its name alone when no other has it, or #NUMBER; a field is SPACE|DATASET|COLUMN")};
    const Positional name{QStringLiteral("NAME"), CliTexts::tr("Name of the bookmark")};
    const Positional comment{QStringLiteral("ID"), CliTexts::tr("Id of the comment")};
    table.push_back({QStringLiteral("lineage bookmark add"), CliTexts::tr("Keep a view of the lineage under a name"), CliTexts::tr("The window opens it again: the node in the middle, how far is shown, and with which overlay."), {name, node},
                     {{QStringLiteral("hops"), QStringLiteral("N"), CliTexts::tr("How many steps upstream and downstream are shown; 1 when not said")},
                      {QStringLiteral("overlay"), QStringLiteral("NAME"), CliTexts::tr("What is laid over the picture"), {}, false, false, overlayNames()},
                      {QStringLiteral("boxes"), QStringLiteral("NAME"), CliTexts::tr("How boxes are grouped"), {}, false, false, groupingNames()},
                      {QStringLiteral("columns"), {}, CliTexts::tr("With the columns in the boxes")},
                      {QStringLiteral("path-to"), QStringLiteral("NODE"), CliTexts::tr("The ways to this node instead of what lies around")}},
                     true, addBookmark});
    table.push_back({QStringLiteral("lineage bookmark list"), CliTexts::tr("List the bookmarks of the lineage"), {}, {}, {}, true, listBookmarks});
    table.push_back({QStringLiteral("lineage bookmark rename"), CliTexts::tr("Give a bookmark another name"), {}, {name, {QStringLiteral("NEW"), CliTexts::tr("Its new name")}}, {}, true, renameBookmark});
    table.push_back({QStringLiteral("lineage bookmark remove"), CliTexts::tr("Remove a bookmark"), {}, {name}, {}, true, removeBookmark});
    table.push_back({QStringLiteral("lineage comment add"), CliTexts::tr("Comment on a node or on the step between two"), CliTexts::tr("The text is kept beside the log under a key of its own, so that it can be erased; the log proves that it was not changed."), {node},
                     {{QStringLiteral("text"), QStringLiteral("TEXT"), CliTexts::tr("What there is to say"), {}, false, true}, {QStringLiteral("to"), QStringLiteral("NODE"), CliTexts::tr("The node where the step ends")}}, true, addComment});
    table.push_back({QStringLiteral("lineage comment list"), CliTexts::tr("List comments of a node, or all"), {}, {{node.name, node.help, false}}, {{QStringLiteral("open"), {}, CliTexts::tr("Only those that are not resolved")}}, true, listComments});
    table.push_back({QStringLiteral("lineage comment resolve"), CliTexts::tr("Mark a comment as resolved"), {}, {comment}, {}, true, [](CommandContext &context, const Arguments &arguments) { return setResolved(context, arguments, true); }});
    table.push_back({QStringLiteral("lineage comment reopen"), CliTexts::tr("Open a resolved comment again"), {}, {comment}, {}, true, [](CommandContext &context, const Arguments &arguments) { return setResolved(context, arguments, false); }});
    table.push_back({QStringLiteral("lineage comment remove"), CliTexts::tr("Remove a comment and erase its text"), {}, {comment}, {}, true, removeComment});
}

} // namespace hallmarker::cli

#include "ui/lineage/LineageReviews.h"

#include "core/lineage/LineageRows.h"
#include "lineage/review/LineageNames.h"
#include "ui/kit/Toast.h"
#include "ui/lineage/BookmarksView.h"
#include "ui/lineage/CommentForm.h"
#include "ui/lineage/CommentsView.h"
#include "ui/lineage/LineageDesk.h"
#include "ui/lineage/RemarkEdits.h"
#include "ui/lineage/RemarksSection.h"
#include "ui/lineage/ReviewView.h"
#include "ui/lineage/ReviewsView.h"
#include "ui/lineage/SignForm.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Page.h"
#include "ui/shell/Session.h"

#include <QUndoStack>

namespace hallmarker::ui {

using lineage::LineageBookmark;
using lineage::LineageComment;
using lineage::NodeId;
using lineage::NodeKey;

namespace {

constexpr int stepsOffered = 24; ///< into and out of a node, to comment on

core::Result<std::optional<NodeId>> nodeOf(const lineage::LineageState &state, const NodeKey &key)
{
    return state.graph().nodes().find(key.kind, key.space.toStdString(), key.name.toStdString());
}

/// The steps into and out of a node, those that are chosen among them.
core::Result<QList<CommentForm::Step>> stepsAt(const lineage::LineageState &state, NodeId node)
{
    const lineage::LineageGraph &graph = state.graph();
    const lineage::Adjacency &flow = graph.over(graph.nodes().kind(node) == lineage::NodeKind::Field ? lineage::columnFlow : lineage::dataFlow);
    const quint32 slot = flow.slotOf(node);
    QList<CommentForm::Step> steps;
    for (const lineage::Direction direction : {lineage::Direction::Up, lineage::Direction::Down}) {
        for (const quint32 other : flow.next(direction, slot)) {
            const NodeKey here = lineage::names::key(graph, node);
            const NodeKey there = lineage::names::key(graph, flow.nodeAt(other));
            if (steps.size() < stepsOffered)
                steps.append(direction == lineage::Direction::Up ? CommentForm::Step{there, here} : CommentForm::Step{here, there});
        }
    }
    return steps;
}

core::Result<QList<lineage::NodeRemarks::Line>> allReviews(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(const QList<lineage::SignedReview> reviews, lineage::ReviewDesk(workspace).list());
    return lineage::NodeRemarks::explained(workspace, reviews);
}

} // namespace

LineageReviews::LineageReviews(PageServices &services, LineageDesk &desk, QUndoStack &stack, ReviewRoom room, QObject *parent)
    : QObject(parent), m_services(services), m_desk(desk), m_stack(stack), m_room(std::move(room)), m_edits(new RemarkEdits(services.session, stack, this))
{
    connect(m_edits, &RemarkEdits::stored, &m_desk, &LineageDesk::reload);
    connect(m_edits, &RemarkEdits::stored, this, &LineageReviews::refresh);
    connect(m_edits, &RemarkEdits::failed, this, [this](const core::Error &error) { m_room.fail(error); });
}

bool LineageReviews::mayWrite() const
{
    return m_services.session.isOpen() && !m_services.session.isReadOnly();
}

QList<Command> LineageReviews::commands(const std::function<bool()> &mayWrite)
{
    const auto hasFocus = [this] { return m_room.hasPicture(); };
    const auto mayEdit = [this, mayWrite] { return m_room.hasPicture() && mayWrite(); };
    const auto focusKey = [this](auto then) {
        m_desk.ask([node = m_room.focus()](const lineage::LineageState &state, core::Workspace &) -> core::Result<NodeKey> { return lineage::names::key(state.graph(), node); }, this, [then](const core::Result<NodeKey> &key) {
            if (key)
                then(*key);
        });
    };
    return {{QStringLiteral("lineage.bookmarks"), tr("Boo&kmarks ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_B), IconId::Star, [this] { showBookmarks(); }, hasFocus, {}},
            {QStringLiteral("lineage.comment"), tr("Commen&t ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), IconId::Edit, [this] { comment(m_room.focus()); }, mayEdit, {}},
            {QStringLiteral("lineage.comments"), tr("List comme&nts"), CommandArea::Page, {}, IconId::None, [this] { showComments(); }, hasFocus, {}},
            {QStringLiteral("lineage.sign"), tr("Si&gn as reviewed ..."), CommandArea::Page, {}, IconId::Verify, [this, focusKey] { focusKey([this](const NodeKey &key) { sign(key); }); }, mayEdit, {}},
            {QStringLiteral("lineage.reviews"), tr("List &reviews"), CommandArea::Page, {}, IconId::CheckMark, [this] { showReviews(); }, hasFocus, {}}};
}

template <typename View>
void LineageReviews::place(const QString &title, View *view)
{
    m_refresh = {};
    m_shown = view;
    m_room.show(title, view);
    view->begin();
}

void LineageReviews::refresh()
{
    if (m_shown && m_refresh)
        m_refresh();
}

void LineageReviews::serve(RemarksSection &section, const lineage::NodeSheet &sheet)
{
    connect(&section, &RemarksSection::signWanted, this, [this, key = sheet.key] { sign(key); });
    connect(&section, &RemarksSection::reviewWanted, this, &LineageReviews::showReview);
    connect(&section, &RemarksSection::commentWanted, this, [this, node = sheet.node] { comment(node); });
    connect(&section, &RemarksSection::resolveWanted, this, [this](const LineageComment &comment, bool isResolved) { m_edits->resolveComment(comment, isResolved); });
    connect(&section, &RemarksSection::removeWanted, this, [this](const LineageComment &comment) {
        m_edits->removeComment(comment);
        m_services.toasts.showUndo(tr("The comment is removed."), [this] { m_stack.undo(); });
    });
}

void LineageReviews::showBookmarks()
{
    m_desk.ask(
        [view = m_room.view(), node = m_room.focus(), end = m_room.pathTo()](const lineage::LineageState &state, core::Workspace &) -> core::Result<LineageBookmark> {
            LineageBookmark present = view;
            present.focus = lineage::names::key(state.graph(), node);
            present.name = lineage::names::title(state.graph(), node);
            if (end != lineage::none) {
                present.pathTo = lineage::names::key(state.graph(), end);
                present.name = tr("%1 to %2", "ways from a node to another").arg(present.name, lineage::names::title(state.graph(), end));
            }
            return present;
        },
        this, [this](const core::Result<LineageBookmark> &present) {
            if (!present)
                return;
            auto *view = new BookmarksView(present->name, mayWrite(), m_room.parent());
            connect(view, &BookmarksView::closed, this, [this] { m_room.back(); });
            connect(view, &BookmarksView::openWanted, this, &LineageReviews::openBookmark);
            connect(view, &BookmarksView::addWanted, this, [this, kept = *present](const QString &name) {
                LineageBookmark bookmark = kept;
                bookmark.name = name;
                m_edits->addBookmark(bookmark);
            });
            connect(view, &BookmarksView::renameWanted, m_edits, &RemarkEdits::renameBookmark);
            connect(view, &BookmarksView::removeWanted, this, [this](const LineageBookmark &bookmark) {
                m_edits->removeBookmark(bookmark);
                m_services.toasts.showUndo(tr("The bookmark is removed."), [this] { m_stack.undo(); });
            });
            place(tr("Bookmarks"), view);
            m_refresh = [this, view = QPointer(view)] {
                m_services.session.read([](core::Workspace &workspace) { return lineage::BookmarkRepository(workspace).list(); }, view, [view](const core::Result<QList<LineageBookmark>> &list) {
                    if (list && view)
                        view->setBookmarks(*list);
                });
            };
            m_refresh();
        });
}

void LineageReviews::openBookmark(const LineageBookmark &bookmark)
{
    m_desk.ask(
        [bookmark](const lineage::LineageState &state, core::Workspace &) -> core::Result<std::pair<NodeId, NodeId>> {
            HALLMARKER_ASSIGN(const auto focus, nodeOf(state, bookmark.focus));
            HALLMARKER_ASSIGN(const auto end, bookmark.pathTo ? nodeOf(state, *bookmark.pathTo) : core::Result<std::optional<NodeId>>(std::nullopt));
            if (!focus || (bookmark.pathTo && !end))
                return core::Error(core::ErrorKind::NotFound, tr("The node of this bookmark is not in the lineage."));
            return std::pair(*focus, end.value_or(lineage::none));
        },
        this, [this, bookmark](const core::Result<std::pair<NodeId, NodeId>> &nodes) {
            if (nodes)
                m_room.openView(bookmark, nodes->first, nodes->second);
            else
                m_room.fail(nodes.error());
        });
}

void LineageReviews::showComments()
{
    auto *view = new CommentsView(m_room.parent());
    connect(view, &CommentsView::closed, this, [this] { m_room.back(); });
    connect(view, &CommentsView::nodeWanted, this, &LineageReviews::goTo);
    place(tr("Comments"), view);
    m_refresh = [this, view = QPointer(view)] {
        m_services.session.read([](core::Workspace &workspace) { return lineage::CommentRepository(workspace).list(); }, view, [view](const core::Result<QList<LineageComment>> &list) {
            if (list && view)
                view->setComments(*list);
        });
    };
    m_refresh();
}

void LineageReviews::comment(NodeId node)
{
    struct Offer {
        NodeKey key;
        QString title;
        QList<CommentForm::Step> steps;
        int chosen = -1;
    };
    m_desk.ask(
        [node, chosen = m_room.chosen()](const lineage::LineageState &state, core::Workspace &) -> core::Result<Offer> {
            Offer offer{lineage::names::key(state.graph(), node), lineage::names::title(state.graph(), node), {}, -1};
            HALLMARKER_ASSIGN(offer.steps, stepsAt(state, node));
            for (qsizetype i = 0; i < offer.steps.size() && chosen.size() == 2; ++i) {
                const auto isChosen = [&](const NodeKey &key) { return key == lineage::names::key(state.graph(), chosen.first()) || key == lineage::names::key(state.graph(), chosen.last()); };
                if (isChosen(offer.steps.at(i).from) && isChosen(offer.steps.at(i).to))
                    offer.chosen = static_cast<int>(i);
            }
            return offer;
        },
        this, [this](const core::Result<Offer> &offer) {
            if (!offer)
                return;
            auto *form = new CommentForm(offer->key, offer->steps, offer->chosen, m_room.parent());
            connect(form, &CommentForm::cancelled, this, [this] { m_room.back(); });
            connect(form, &CommentForm::saved, this, [this](const LineageComment &comment) {
                m_edits->addComment(comment);
                m_services.toasts.showUndo(tr("The comment is stored."), [this] { m_stack.undo(); });
                m_room.back();
            });
            place(tr("Comment on %1").arg(offer->title), form);
        });
}

void LineageReviews::sign(const NodeKey &focus, const std::optional<lineage::ReviewScope> &again)
{
    const int hops = m_room.view().view.value(QStringLiteral("hops")).toInt(1);
    m_desk.ask(
        [chosen = m_room.chosen()](const lineage::LineageState &state, core::Workspace &) -> core::Result<QList<NodeKey>> {
            QList<NodeKey> keys;
            for (const NodeId node : chosen)
                keys += lineage::names::key(state.graph(), node);
            return keys;
        },
        this, [this, focus, hops, again](const core::Result<QList<NodeKey>> &chosen) {
            auto *form = new SignForm(focus, chosen.value_or(QList<NodeKey>()), hops, m_room.parent());
            if (again)
                form->setScope(*again);
            const auto look = [this, form = QPointer(form)] {
                const int serial = ++m_serial;
                m_services.session.read(
                    [scope = form->order().scope](core::Workspace &workspace) -> core::Result<lineage::ReviewContent> {
                        HALLMARKER_ASSIGN(const auto rows, core::LineageRows::committed(workspace));
                        return lineage::ReviewContent::read(*rows, scope);
                    },
                    form, [this, form, serial](const core::Result<lineage::ReviewContent> &content) {
                        if (form && serial == m_serial)
                            form->showContent(content);
                    });
            };
            connect(form, &SignForm::scopeChanged, this, look);
            connect(form, &SignForm::cancelled, this, [this] { m_room.back(); });
            connect(form, &SignForm::signWanted, this, [this, form = QPointer(form)](const lineage::ReviewOrder &order) {
                m_services.session.read([order](core::Workspace &workspace) { return lineage::ReviewDesk(workspace).sign(order); }, this, [this, form](const core::Result<lineage::SignedReview> &review) {
                    if (!review) {
                        form ? form->showProblem(review.error().message) : m_room.fail(review.error());
                        return;
                    }
                    m_services.toasts.show(tr("Signed: %1.").arg(review->scope.title()));
                    m_desk.reload();
                    showReview(review->id());
                });
            });
            place(tr("Sign as reviewed"), form);
            look();
        });
}

void LineageReviews::showReviews()
{
    auto *view = new ReviewsView(mayWrite(), m_room.parent());
    connect(view, &ReviewsView::closed, this, [this] { m_room.back(); });
    connect(view, &ReviewsView::reviewWanted, this, &LineageReviews::showReview);
    connect(view, &ReviewsView::signWanted, this, [this] { m_services.commands.run(QStringLiteral("lineage.sign")); });
    place(tr("Reviews"), view);
    m_refresh = [this, view = QPointer(view)] {
        m_services.session.read([](core::Workspace &workspace) { return allReviews(workspace); }, view, [this, view](const core::Result<QList<lineage::NodeRemarks::Line>> &lines) {
            if (lines && view)
                view->setReviews(*lines);
            else if (!lines)
                m_room.fail(lines.error());
        });
    };
    m_refresh();
}

void LineageReviews::showReview(const QString &id)
{
    m_services.session.read(
        [id](core::Workspace &workspace) -> core::Result<ReviewView::Sheet> {
            const lineage::ReviewDesk desk(workspace);
            ReviewView::Sheet sheet;
            HALLMARKER_ASSIGN(sheet.review, desk.find(id));
            HALLMARKER_ASSIGN(sheet.reason, desk.reason(sheet.review));
            if (const auto changes = desk.changes(sheet.review))
                sheet.changes = *changes;
            else
                sheet.problem = changes.error().message;
            return sheet;
        },
        this, [this](const core::Result<ReviewView::Sheet> &sheet) {
            if (!sheet) {
                m_room.fail(sheet.error());
                return;
            }
            auto *view = new ReviewView(*sheet, mayWrite(), m_room.parent());
            connect(view, &ReviewView::closed, this, [this] { m_room.back(); });
            connect(view, &ReviewView::listWanted, this, &LineageReviews::showReviews);
            connect(view, &ReviewView::nodeWanted, this, &LineageReviews::goTo);
            const lineage::ReviewScope scope = sheet->review.scope;
            connect(view, &ReviewView::againWanted, this, [this, scope] { sign(scope.kind == lineage::ReviewScope::Kind::Around ? scope.focus : NodeKey{lineage::NodeKind::Dataset, scope.space, {}}, scope); });
            place(tr("Review"), view);
        });
}

void LineageReviews::goTo(const NodeKey &key)
{
    m_desk.ask([key](const lineage::LineageState &state, core::Workspace &) { return nodeOf(state, key); }, this, [this](const core::Result<std::optional<NodeId>> &node) {
        if (node && *node)
            m_room.focusOn(**node);
    });
}

} // namespace hallmarker::ui

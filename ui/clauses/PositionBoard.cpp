#include "ui/clauses/PositionBoard.h"

#include "ui/clauses/ClauseWords.h"
#include "ui/clauses/PositionColumn.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int leastColumn = 280; ///< below it three columns are not read any more

} // namespace

PositionBoard::PositionBoard(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_contents(std::make_shared<ClauseContents>()), m_message(new InlineMessage(this)), m_title(new QLabel(this)), m_state(new StatusPill(Status::Neutral, this)), m_about(new QLabel(this)), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("positionBoard"));
    m_title->setFont(typeFont(TypeRole::Section, font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, space::s, 0);
    inside->setSpacing(space::m);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_title, 1);
    top->addWidget(m_state, 0, Qt::AlignTop);
    inside->addLayout(top);
    inside->addWidget(m_about);
    m_grid->setSpacing(space::m);
    inside->addLayout(m_grid, 1);
    for (const dpia::ClauseSide side : {dpia::ClauseSide::Ours, dpia::ClauseSide::Theirs, dpia::ClauseSide::Agreed}) {
        auto *column = new PositionColumn(side, content);
        column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // three of one width, whatever stands in them
        m_columns.append(column);
        connect(column, &PositionColumn::edited, this, &PositionBoard::keepTyped);
        connect(column, &PositionColumn::saveRequested, this, [this, column] { put(column->position()); });
    }
    const auto fill = [this](dpia::ClauseSide side, const QString &text, const QString &name, const std::function<QString()> &words) {
        QPushButton *button = column(side)->addButton(text, name);
        m_fills.append(button);
        connect(button, &QPushButton::clicked, this, [this, side, words] { column(side)->setText(words()); });
    };
    const auto standard = [this] { return m_contents->clause(m_clause) != nullptr ? m_contents->clause(m_clause)->clause->text.in(clauseLanguage()).trimmed() : QString(); };
    fill(dpia::ClauseSide::Ours, tr("Words of the library"), QStringLiteral("position.standard"), standard);
    fill(dpia::ClauseSide::Agreed, tr("Take ours"), QStringLiteral("position.takeOurs"), [this] { return column(dpia::ClauseSide::Ours)->text(); });
    fill(dpia::ClauseSide::Agreed, tr("Take theirs"), QStringLiteral("position.takeTheirs"), [this] { return column(dpia::ClauseSide::Theirs)->text(); });
    m_confirm = column(dpia::ClauseSide::Agreed)->addButton(tr("It says so ..."), QStringLiteral("position.confirm"));
    m_confirm->setToolTip(tr("The agreed text says what is missing in other words; you give the reason."));
    m_setAside = column(dpia::ClauseSide::Agreed)->addButton(tr("Set aside ..."), QStringLiteral("position.setAside"));
    m_setAside->setToolTip(tr("The clause is not needed in this agreement; you give the reason."));
    connect(m_confirm, &QPushButton::clicked, this, &PositionBoard::askToConfirm);
    connect(m_setAside, &QPushButton::clicked, this, &PositionBoard::askToSetAside);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    arrange();
}

bool PositionBoard::mayWrite() const
{
    return m_services.session.isOpen() && !m_services.session.isReadOnly();
}

void PositionBoard::show(const std::shared_ptr<const ClauseContents> &contents, const QString &clause)
{
    m_contents = contents;
    m_clause = clause;
    const dpia::ClauseStanding *standing = m_contents->clause(clause);
    if (standing == nullptr)
        return;
    const QString language = clauseLanguage();
    m_title->setText(standing->clause->title.in(language));
    m_state->setStatus(clauseStatus(standing->state), clauseStateWord(standing->state));
    QStringList about{standing->clause->why.in(language).trimmed()};
    if (!standing->clause->law.isEmpty())
        about += tr("Law: %1").arg(standing->clause->law);
    if (standing->isRequired)
        about += tr("Asked for by: %1").arg(standing->because);
    if (const dpia::ClausePosition *agreed = standing->position(dpia::ClauseSide::Agreed); agreed != nullptr && !agreed->setAside.isEmpty())
        about += tr("Set aside by %1: %2").arg(agreed->author, agreed->setAside);
    m_about->setText(about.join(QLatin1Char('\n')));
    for (PositionColumn *column : std::as_const(m_columns))
        column->show(*contents, clause, mayWrite());
    for (QPushButton *button : std::as_const(m_fills))
        button->setEnabled(mayWrite());
    m_setAside->setEnabled(mayWrite());
    m_confirm->setEnabled(mayWrite() && !column(dpia::ClauseSide::Agreed)->weaknesses().isEmpty());
    tabInLayoutOrder(this);
    Q_EMIT editedChanged();
}

bool PositionBoard::isEdited() const
{
    return std::any_of(m_columns.cbegin(), m_columns.cend(), [](const PositionColumn *column) { return column->isEdited(); });
}

QWidget *PositionBoard::initialFocus() const
{
    return column(dpia::ClauseSide::Ours)->findChild<QPlainTextEdit *>();
}

/// What is typed outlives a crash, side by side.
void PositionBoard::keepTyped()
{
    m_confirm->setEnabled(mayWrite() && !column(dpia::ClauseSide::Agreed)->weaknesses().isEmpty());
    const QString formId = QString(m_contents->agreement % QLatin1Char('/') % m_clause);
    if (!isEdited()) {
        m_services.drafts.discard(m_services.session.workspaceId(), QStringLiteral("clauses"), formId);
    } else {
        QJsonObject typed;
        for (const PositionColumn *column : std::as_const(m_columns))
            if (column->isEdited())
                typed.insert(dpia::clauseSideNames().at(int(column->side())), column->text());
        m_services.drafts.keep({m_services.session.workspaceId(), QStringLiteral("clauses"), formId, m_title->text(), m_services.clock.nowMs(), typed});
    }
    Q_EMIT editedChanged();
}

void PositionBoard::save()
{
    for (const PositionColumn *column : std::as_const(m_columns))
        if (column->isEdited())
            put(column->position());
}

void PositionBoard::put(const dpia::ClausePosition &position)
{
    m_message->clear();
    const auto work = [position, library = m_contents->library](core::Workspace &workspace) { return dpia::NegotiationDesk(workspace).put(*library, position); };
    m_services.session.read(work, this, [this, position](const core::Result<dpia::ClausePosition> &stored) {
        if (!stored) {
            m_message->showError(stored.error());
            return;
        }
        m_services.drafts.discard(m_services.session.workspaceId(), QStringLiteral("clauses"), QString(position.agreement % QLatin1Char('/') % position.clause));
        column(position.side)->setNote({});
        m_services.toasts.show(tr("Version %1 is saved.").arg(stored->revision));
        Q_EMIT written();
    });
}

void PositionBoard::askToConfirm()
{
    const QStringList weak = column(dpia::ClauseSide::Agreed)->weaknesses();
    const dpia::ClauseStanding *standing = m_contents->clause(m_clause);
    if (weak.isEmpty() || standing == nullptr)
        return;
    const QString id = weak.constFirst();
    const dpia::ClauseElement *element = standing->clause->element(id);
    Question question;
    question.title = tr("The text says so in other words");
    question.text = element != nullptr ? tr("The words do not show: %1. Say where the agreed text says it. Your name and the reason stand beside the clause.").arg(element->title.in(clauseLanguage())) : tr("The agreed text has words that take something back. Say why they do no harm here. Your name and the reason stand beside the clause.");
    question.inputLabel = tr("Reason");
    question.choices = QStringList{tr("Confirm"), tr("Cancel")};
    MessageBox::ask(window(), question, this, [this, id](int choice, const QString &reason) {
        if (choice != 0)
            return;
        dpia::ClausePosition next = column(dpia::ClauseSide::Agreed)->position();
        next.remarks.append({id, reason.trimmed(), {}});
        put(next);
    });
}

void PositionBoard::askToSetAside()
{
    Question question;
    question.title = tr("Set the clause aside");
    question.text = tr("The use of this agreement asks for the clause. Say why it is not needed here. Your name and the reason stand in the finding.");
    question.inputLabel = tr("Reason");
    question.choices = QStringList{tr("Set aside"), tr("Cancel")};
    MessageBox::ask(window(), question, this, [this](int choice, const QString &reason) {
        if (choice != 0 || reason.trimmed().isEmpty())
            return;
        dpia::ClausePosition next = column(dpia::ClauseSide::Agreed)->position();
        next.setAside = reason.trimmed();
        put(next);
    });
}

void PositionBoard::arrange()
{
    const int side = width() >= 3 * leastColumn + 2 * space::m ? 3 : 1;
    for (PositionColumn *column : std::as_const(m_columns))
        m_grid->removeWidget(column);
    for (int i = 0; i < m_columns.size(); ++i)
        m_grid->addWidget(m_columns.at(i), i / side, i % side);
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, i < side ? 1 : 0);
}

void PositionBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace hallmarker::ui

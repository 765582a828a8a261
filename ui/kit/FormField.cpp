#include "ui/kit/FormField.h"

#include "ui/kit/Icons.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Tokens.h"

#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {
constexpr int guidanceWidth = 240;
constexpr int wideFrom = 560;

bool canUndo(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isUndoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text != nullptr && text->document()->isUndoAvailable();
}

bool canRedo(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isRedoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text != nullptr && text->document()->isRedoAvailable();
}
}

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(new QLabel(label, this)), m_required(new QLabel(this)), m_guidance(new QLabel(this)),
      m_problemIcon(new QLabel(this)), m_problem(new QLabel(this)), m_grid(new QGridLayout(this))
{
    field->setParent(this);
    m_label->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    m_label->setFont(typeFont(TypeRole::Strong, font()));
    m_required->setForegroundRole(QPalette::PlaceholderText);
    m_required->setFont(typeFont(TypeRole::Caption, font()));
    m_required->hide();
    m_guidance->setWordWrap(true);
    m_guidance->setForegroundRole(QPalette::PlaceholderText);
    m_guidance->setFont(typeFont(TypeRole::Caption, font()));
    m_guidance->setTextFormat(Qt::PlainText);
    m_guidance->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_guidance->hide();
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setFont(typeFont(TypeRole::Caption, font()));
    m_problem->hide();
    m_problemIcon->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::xs);
    arrange();
    field->installEventFilter(this);
    if (field->focusProxy() != nullptr)
        field->focusProxy()->installEventFilter(this);
}

void FormField::setGuidance(const Guidance &guidance)
{
    QStringList lines;
    if (!guidance.why.isEmpty())
        lines += guidance.why;
    if (!guidance.article.isEmpty())
        lines += guidance.article;
    if (!guidance.example.isEmpty())
        lines += tr("Example: %1").arg(guidance.example);
    m_guidance->setText(lines.join(QLatin1Char('\n')));
    m_guidance->setVisible(!lines.isEmpty());
    QWidget *spoken = m_field->focusProxy() != nullptr ? m_field->focusProxy() : m_field;
    spoken->setAccessibleDescription(lines.join(QLatin1Char(' ')));
    arrange();
}

void FormField::setRequired(bool isRequired)
{
    m_required->setText(tr("required", "behind the label of a field"));
    m_required->setVisible(isRequired);
}

void FormField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problemIcon->setVisible(!problem.isEmpty());
    colourProblem();
}

QString FormField::problem() const
{
    return m_problem->text();
}

QString FormField::labelText() const
{
    return QString(m_label->text()).remove(QLatin1Char('&'));
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        Q_EMIT leftField();
    // A field without anything to take back leaves the keys of undo and redo to the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !canUndo(watched)) || (key->matches(QKeySequence::Redo) && !canRedo(watched))) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_field->setFocus(event->reason());
}

void FormField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((width() >= wideFrom) != m_isWide)
        arrange();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourProblem();
}

void FormField::arrange()
{
    m_isWide = width() >= wideFrom;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QLayout *inner = item->layout()) {
            while (QLayoutItem *innerItem = inner->takeAt(0))
                delete innerItem;
        }
        delete item;
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_label);
    head->addWidget(m_required, 0, Qt::AlignBottom);
    head->addStretch();
    auto *problem = new QHBoxLayout;
    problem->setSpacing(space::xs);
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_grid->addLayout(head, 0, 0);
    m_grid->addWidget(m_field, 1, 0);
    m_grid->addLayout(problem, 2, 0);
    m_grid->setColumnStretch(0, 1);
    if (m_isWide && !m_guidance->text().isEmpty()) {
        m_guidance->setFixedWidth(guidanceWidth);
        m_grid->addWidget(m_guidance, 1, 1, 2, 1, Qt::AlignTop);
        m_grid->setRowStretch(2, 1);
    } else {
        m_guidance->setMinimumWidth(0);
        m_guidance->setMaximumWidth(QWIDGETSIZE_MAX);
        m_grid->addWidget(m_guidance, 3, 0);
    }
}

void FormField::colourProblem()
{
    const QColor color = tokenColor(ColorToken::Fail, palette());
    QPalette colours = m_problem->palette();
    if (colours.color(QPalette::WindowText) != color) {
        colours.setColor(QPalette::WindowText, color);
        m_problem->setPalette(colours);
    }
    m_problemIcon->setPixmap(iconPixmap(IconId::Warning, 14, color, devicePixelRatioF()));
}

FormColumn::FormColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout), m_message(new InlineMessage(this))
{
    m_message->setClosable(false);
    m_column->setSpacing(space::l);
    m_column->addWidget(m_message);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(space::proseWidth);
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addLayout(m_column);
    innerColumn->addStretch();
    row->addWidget(inner, 1);
    row->addStretch(0);
    row->setAlignment(inner, Qt::Alignment());
    connect(m_message, &InlineMessage::linkActivated, this, [this](const QString &target) {
        bool isNumber = false;
        const qsizetype index = target.mid(1).toLongLong(&isNumber);
        if (isNumber && index >= 0 && index < m_fields.size())
            m_fields.at(index)->field()->setFocus(Qt::OtherFocusReason);
    });
}

FormField *FormColumn::addField(const QString &label, QWidget *field, const Guidance &guidance)
{
    auto *entry = new FormField(label, field, this);
    entry->setGuidance(guidance);
    m_fields.append(entry);
    m_column->addWidget(entry);
    return entry;
}

void FormColumn::addSection(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setFont(typeFont(TypeRole::Section, font()));
    m_column->addSpacing(space::s);
    m_column->addWidget(label);
}

void FormColumn::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

qsizetype FormColumn::showGaps()
{
    QStringList gaps;
    for (qsizetype index = 0; index < m_fields.size(); ++index) {
        const FormField *field = m_fields.at(index);
        if (!field->problem().isEmpty())
            gaps += QStringLiteral("<a href=\"#%1\">%2</a>").arg(QString::number(index), field->labelText().toHtmlEscaped());
    }
    if (gaps.isEmpty())
        m_message->clear();
    else
        m_message->showMessage(Severity::Warning, QString((gaps.size() == 1 ? tr("One answer is missing or needs another look:") : tr("%1 answers are missing or need another look:").arg(gaps.size())) % QLatin1Char(' ') % gaps.join(QLatin1String(", "))));
    return gaps.size();
}

} // namespace hallmarker::ui

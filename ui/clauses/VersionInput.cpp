#include "ui/clauses/VersionInput.h"

#include "ui/kit/FileDialog.h"
#include "ui/kit/Tokens.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace hallmarker::ui {

VersionInput::VersionInput(const QString &title, const QString &name, QWidget *parent) : QWidget(parent), m_title(title), m_source(new QLabel(this)), m_edit(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("version.") + name);
    setAcceptDrops(true);
    auto *label = new QLabel(title, this);
    label->setFont(typeFont(TypeRole::Strong, font()));
    label->setBuddy(m_edit);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setTextFormat(Qt::PlainText);
    m_edit->setObjectName(QStringLiteral("version.text.") + name);
    m_edit->setAccessibleName(title);
    m_edit->setPlaceholderText(tr("Paste the text here, or choose a file: text, Markdown, DOCX, ODT. Of a PDF paste its text."));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(96);
    m_edit->setAcceptDrops(false); // a file that is dropped is read and not pasted as a path
    auto *choose = new QPushButton(tr("Choose file ..."), this);
    choose->setObjectName(QStringLiteral("version.choose.") + name);
    choose->setAccessibleName(tr("%1: choose file").arg(title));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(label);
    top->addWidget(m_source, 1);
    top->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(top);
    column->addWidget(m_edit, 1);
    connect(choose, &QPushButton::clicked, this, &VersionInput::ask);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &VersionInput::changed);
}

core::Result<dpia::ContractText> VersionInput::text() const
{
    return dpia::ContractText::fromPlain(m_edit->toPlainText(), m_source->text().isEmpty() ? m_title : m_source->text());
}

bool VersionInput::isEmpty() const
{
    return m_edit->document()->isEmpty();
}

core::Result<void> VersionInput::load(const QString &path)
{
    HALLMARKER_ASSIGN(const dpia::ContractText read, dpia::ContractText::fromFile(path));
    m_source->setText(QFileInfo(path).fileName());
    QStringList paragraphs;
    for (const dpia::ContractParagraph &paragraph : read.paragraphs)
        paragraphs += paragraph.whole();
    m_edit->setPlainText(paragraphs.join(QStringLiteral("\n\n")));
    return {};
}

void VersionInput::paste(const QString &text)
{
    m_source->clear();
    m_edit->setPlainText(text);
}

void VersionInput::ask()
{
    FileQuestion question;
    question.title = m_title;
    question.filter = tr("Contracts (*.docx *.odt *.txt *.md);;All files (*)");
    question.purpose = QStringLiteral("contract");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        if (const auto loaded = load(path); !loaded)
            Q_EMIT failed(loaded.error());
    });
}

void VersionInput::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void VersionInput::dropEvent(QDropEvent *event)
{
    if (const auto loaded = load(event->mimeData()->urls().constFirst().toLocalFile()); !loaded)
        Q_EMIT failed(loaded.error());
    event->acceptProposedAction();
}

} // namespace hallmarker::ui

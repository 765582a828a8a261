#include "ui/kit/PathField.h"

#include "ui/kit/FileDialog.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace hallmarker::ui {

PathField::PathField(Kind kind, const QString &purpose, QWidget *parent) : QWidget(parent), m_purpose(purpose), m_edit(new QLineEdit(this))
{
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_edit, 1);
    const auto addButton = [&](IconId picture, const QString &text, bool isFolder) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(picture));
        button->setText(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, isFolder] { ask(isFolder); });
        row->addWidget(button);
    };
    if (kind != Kind::Folder)
        addButton(IconId::File, tr("Choose a file"), false);
    if (kind != Kind::File)
        addButton(IconId::Folder, tr("Choose a folder"), true);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::pathChanged);
}

QString PathField::path() const
{
    return m_edit->text().trimmed();
}

void PathField::setPath(const QString &path)
{
    m_edit->setText(path);
}

void PathField::ask(bool isFolder)
{
    FileQuestion question;
    question.mode = isFolder ? FileQuestion::Mode::OpenFolder : FileQuestion::Mode::OpenFile;
    question.title = isFolder ? tr("Choose a folder") : tr("Choose a file");
    question.purpose = m_purpose;
    FileDialog::ask(window(), question, this, [this](const QString &path) { setPath(path); });
}

} // namespace hallmarker::ui

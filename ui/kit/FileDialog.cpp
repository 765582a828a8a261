#include "ui/kit/FileDialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace hallmarker::ui {

namespace {

FileDialog::Answerer &fileAnswerer()
{
    static FileDialog::Answerer answerer;
    return answerer;
}

QHash<QString, QString> &lastFolders()
{
    static QHash<QString, QString> folders;
    return folders;
}

} // namespace

void FileDialog::ask(QWidget *parent, const FileQuestion &question, QObject *context, const Then &then)
{
    if (const Answerer answerer = fileAnswerer()) {
        QMetaObject::invokeMethod(
            context,
            [answerer, question, then] {
                if (const QString path = answerer(question); !path.isEmpty())
                    then(path);
            },
            Qt::QueuedConnection);
        return;
    }
    auto *dialog = new QFileDialog(parent, question.title, lastFolders().value(question.purpose), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (question.mode) {
    case FileQuestion::Mode::OpenFile: dialog->setFileMode(QFileDialog::ExistingFile); break;
    case FileQuestion::Mode::OpenFolder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    case FileQuestion::Mode::SaveFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(question.suggestedName);
        // A name without an ending gets that of the chosen kind of file.
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
            static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
            if (const auto found = ending.match(filter); found.hasMatch())
                dialog->setDefaultSuffix(found.captured(1));
        });
        break;
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, context, [purpose = question.purpose, then](const QString &path) {
        lastFolders().insert(purpose, QFileInfo(path).absolutePath());
        then(path);
    });
    dialog->open();
}

void FileDialog::setAnswerer(const Answerer &answerer)
{
    fileAnswerer() = answerer;
}

} // namespace hallmarker::ui

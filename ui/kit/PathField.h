#pragma once

#include <QWidget>

class QLineEdit;

namespace hallmarker::ui {

/// A file or folder: its path, and a button that asks for it.
class PathField final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { File, Folder, FileOrFolder };
    /// purpose: the last folder is remembered for each.
    PathField(Kind kind, const QString &purpose, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void pathChanged(const QString &path);

private:
    void ask(bool isFolder);

    QString m_purpose;
    QLineEdit *m_edit;
};

} // namespace hallmarker::ui

#pragma once

#include "dpia/clauses/diff/ContractText.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hallmarker::ui {

/// One version of a contract: pasted, or read from a file that is chosen or dropped.
class VersionInput final : public QWidget {
    Q_OBJECT
public:
    VersionInput(const QString &title, const QString &name, QWidget *parent = nullptr);

    core::Result<dpia::ContractText> text() const;
    bool isEmpty() const;
    /// Reads a file; the error is the caller's to show.
    core::Result<void> load(const QString &path);
    void paste(const QString &text);

Q_SIGNALS:
    void changed();
    void failed(const hallmarker::core::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void ask();

    QString m_title;
    QLabel *m_source;
    QPlainTextEdit *m_edit;
};

} // namespace hallmarker::ui

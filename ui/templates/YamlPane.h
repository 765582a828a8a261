#pragma once

#include "core/result/Error.h"

#include <QPlainTextEdit>

namespace hallmarker::ui {

/// A text with the numbers of its lines, in which places of errors are underlined. Changes from outside keep its undo and its place.
class YamlPane final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit YamlPane(QWidget *parent = nullptr);

    /// Puts another text in, changing only what is different, so that undo and the cursor stay.
    void become(const QString &text);
    void setErrors(const QList<core::Error> &errors);
    /// Line and column from 1.
    void goTo(qint64 line, qint64 column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class LineNumbers;
    void placeNumbers();
    void paintNumbers(QPaintEvent *event);
    int numbersWidth() const;
    void underline();

    QWidget *m_numbers;
    QList<core::Error> m_errors;
};

} // namespace hallmarker::ui

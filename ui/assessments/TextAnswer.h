#pragma once

#include "ui/assessments/AnswerEditor.h"

#include <QTextEdit>

class QToolButton;

namespace hallmarker::ui {

/// A text with simple formatting. What is pasted is cleaned first; Tab leaves it; it is as high as its text, within bounds.
class FormattedTextEdit final : public QTextEdit {
    Q_OBJECT
public:
    explicit FormattedTextEdit(QWidget *parent = nullptr);

    void toggleBold();
    void toggleItalic();
    void toggleList(bool isNumbered);
    void setLines(int least, int most);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();

    int m_least = 6;
    int m_most = 18;
};

class TextAnswer final : public AnswerEditor {
    Q_OBJECT
public:
    /// maxLength: of the question; 0: none.
    explicit TextAnswer(QWidget *parent, int maxLength = 0);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override { return m_edit; }
    bool isTall() const override { return true; }
    FormattedTextEdit *edit() const { return m_edit; }

private:
    QToolButton *addTool(const QString &text, const QString &key, const QFont &font);

    FormattedTextEdit *m_edit;
    QWidget *m_tools;
    QString m_given;        ///< what was set: it goes back byte for byte when nobody edits it
    bool m_isEdited = false;
    bool m_isSetting = false;
};

} // namespace hallmarker::ui

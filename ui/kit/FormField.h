#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace hallmarker::ui {

class InlineMessage;

/// Why a question is asked, where it comes from, and what an answer looks like.
struct Guidance {
    QString why;
    QString article; ///< "GDPR Art. 35(7)(a)"
    QString example;
};

/// One question of a form: label with buddy, field, guidance beside it (below it when there is no room), and what is
/// missing. The field keeps its own signals.
class FormField final : public QWidget {
    Q_OBJECT
public:
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setGuidance(const Guidance &guidance);
    void setRequired(bool isRequired);
    /// What is missing or wrong, as a sentence; empty when all is well.
    void setProblem(const QString &problem);
    QString problem() const;
    QString labelText() const;
    QWidget *field() const { return m_field; }

Q_SIGNALS:
    /// The keyboard went elsewhere: the time to validate.
    void leftField();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void colourProblem();

    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_required;
    QLabel *m_guidance;
    QLabel *m_problemIcon;
    QLabel *m_problem;
    QGridLayout *m_grid;
    bool m_isWide = true;
};

/// A form: fields below each other, at most 720 pixels of field and guidance, the gaps listed at the top as links.
class FormColumn final : public QWidget {
    Q_OBJECT
public:
    explicit FormColumn(QWidget *parent = nullptr);

    FormField *addField(const QString &label, QWidget *field, const Guidance &guidance = {});
    void addSection(const QString &title);
    void addWidget(QWidget *widget);
    QList<FormField *> fields() const { return m_fields; }
    /// Lists all present problems at the top; hides the list when there are none. Returns their number.
    qsizetype showGaps();
    InlineMessage *message() const { return m_message; }

private:
    QVBoxLayout *m_column;
    InlineMessage *m_message;
    QList<FormField *> m_fields;
};

} // namespace hallmarker::ui

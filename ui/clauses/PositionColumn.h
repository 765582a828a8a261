#pragma once

#include "ui/clauses/ClauseContents.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hallmarker::ui {

class FlowRow;
class ReadingList;
class StatusPill;

/// What one side says to a clause: its words, read while they are typed, and all of its versions.
class PositionColumn final : public QFrame {
    Q_OBJECT
public:
    PositionColumn(dpia::ClauseSide side, QWidget *parent = nullptr);

    /// Shows a clause; what is typed and not saved stays when it is the same clause.
    void show(const ClauseContents &contents, const QString &clause, bool mayWrite);
    /// Whether something is typed that is not saved.
    bool isEdited() const;
    /// As it would be saved.
    dpia::ClausePosition position() const;
    void setText(const QString &text);
    QString text() const;
    void setNote(const QString &note);
    dpia::ClauseSide side() const { return m_side; }
    /// A button below the words.
    QPushButton *addButton(const QString &text, const QString &name);
    ReadingList *readingList() const { return m_reading; }
    /// Elements that are required and not found, and "wording".
    QStringList weaknesses() const;

Q_SIGNALS:
    void edited();
    void saveRequested();

private:
    void read();
    void showVersion(int index);

    dpia::ClauseSide m_side;
    dpia::ClausePosition m_before;
    QList<dpia::ClausePosition> m_versions;
    std::optional<dpia::Negotiation> m_negotiation; ///< keeps the library of the clause alive
    const dpia::Clause *m_clause = nullptr;
    dpia::ClauseReading m_now;
    QString m_shown; ///< clause that is shown, with its agreement

    StatusPill *m_strength;
    QLabel *m_version;
    QComboBox *m_history;
    QPlainTextEdit *m_text;
    QLineEdit *m_note;
    ReadingList *m_reading;
    FlowRow *m_buttons;
    QPushButton *m_save;
};

} // namespace hallmarker::ui

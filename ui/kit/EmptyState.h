#pragma once

#include "ui/kit/Icons.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hallmarker::ui {

/// What an empty page says: what belongs here, one thing to do, one sample to open. Empty after filtering is another
/// sentence with "Clear filter".
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(IconId picture, const QString &title, const QString &sentence);
    /// One primary action, and one quiet one beside it (may be null).
    void setActions(QAction *primary, QAction *secondary = nullptr);
    void setFiltered(bool isFiltered);
    bool isFiltered() const { return m_isFiltered; }
    QString sentence() const;
    QSize sizeHint() const override; ///< with the sentence as wide as reads well

Q_SIGNALS:
    void clearFilterRequested();

private:
    void tell(const QString &title, const QString &sentence);
    void fitSentence();

    IconId m_picture = IconId::Search;
    QString m_title;
    QString m_sentence;
    bool m_isFiltered = false;
    QLabel *m_pictureLabel;
    QLabel *m_titleLabel;
    QLabel *m_sentenceLabel;
    QWidget *m_actions;
    QPushButton *m_clear;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace hallmarker::ui

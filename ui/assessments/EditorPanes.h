#pragma once

#include <QSplitter>

namespace hallmarker::ui {

/// Outline, question and what stands beside it. In a narrower window outline and side share one place, and in a narrow one
/// only one of the three is seen; which one follows what somebody does.
class EditorPanes final : public QSplitter {
    Q_OBJECT
public:
    enum class Pane { Outline, Question, Aside };
    EditorPanes(QWidget *outline, QWidget *question, QWidget *aside, QWidget *parent = nullptr);

    /// Makes sure that it is seen.
    void showPane(Pane pane);
    /// Shows it, or puts it away when it is seen.
    void togglePane(Pane pane);
    bool isShown(Pane pane) const;

Q_SIGNALS:
    void arranged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_outline;
    QWidget *m_question;
    QWidget *m_aside;
    Pane m_side = Pane::Outline;   ///< what stands beside the question where one has room
    Pane m_front = Pane::Question; ///< what is seen where only one has room
    bool m_hasOutline = true;      ///< as people wished where all have room
    bool m_hasAside = true;
};

} // namespace hallmarker::ui

#pragma once

#include "core/finding/FindingRepository.h"

#include <QWidget>

#include <functional>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace hallmarker::core {
class CheckRegistry;
}

namespace hallmarker::ui {

/// Which part of the sandbox could not be set up, when that is why a finding has no figures; empty otherwise.
QString refusedSandboxPart(const core::Finding &finding);

/// One finding: verdict and standing, why, figures with their meaning, pictures with their tables, inputs by digest.
class FindingView final : public QWidget {
    Q_OBJECT
public:
    explicit FindingView(const core::CheckRegistry *checks, QWidget *parent = nullptr);
    void setFinding(const core::JudgedFinding &judged);

Q_SIGNALS:
    /// The records of the smallest classes, grouped by these columns, are wanted.
    void recordsRequested(const QStringList &keyColumns);
    /// Somebody may want to run the model without this part of the sandbox.
    void sandboxGapOffered(const QString &part);

private:
    void addHeading(const QString &text);
    QLabel *addText(const QString &text, bool isMuted = false);
    void addOffers(const core::Finding &finding);
    void addFigures(const core::Finding &finding);
    void addCharts(const core::Finding &finding);
    void addTable(const core::Finding &finding, const core::FigureTable &table);
    void addInputs(const core::JudgedFinding &judged);

    void later(const std::function<void()> &step);
    void takeStep();

    const core::CheckRegistry *m_checks;
    QVBoxLayout *m_column;
    QList<std::function<void()>> m_steps; ///< charts and tables, one in each turn of the event loop
    QTimer *m_turn;
};

} // namespace hallmarker::ui

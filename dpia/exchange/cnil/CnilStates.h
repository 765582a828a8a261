#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace hallmarker::dpia {

/// What the CNIL's tool would show of an assessment: the state of each item (0 to 8) and the progress in percent. Derived
/// from the records alone, as the tool itself does, so that both programs show one picture.
class CnilStates {
public:
    /// Of a whole document ("pia", "answers", "measures", "evaluations").
    explicit CnilStates(const QJsonObject &document);

    /// "1.1" to "3.4" and "4.3".
    const QMap<QString, int> &states() const { return m_states; }
    double progress() const { return m_progress; }

private:
    QMap<QString, int> m_states;
    double m_progress = 0;
};

} // namespace hallmarker::dpia

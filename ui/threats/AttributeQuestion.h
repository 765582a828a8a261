#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hallmarker::ui {

/// Something that is asked about an element or a flow. What nobody answered is unknown; it is never taken for no.
struct AttributeQuestion {
    QString name;          ///< "internet_facing"
    QString text;          ///< how it is asked
    QStringList choices;   ///< empty: yes or no
    bool isList = false;   ///< several of the choices
    int decides = 0;       ///< how many threats wait for this answer

    friend bool operator==(const AttributeQuestion &, const AttributeQuestion &) = default;
};

} // namespace hallmarker::ui

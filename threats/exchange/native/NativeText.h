#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace hallmarker::threats {

/// A model as text, one item a line: a changed element is one changed line in a review.
class NativeText {
public:
    static QByteArray yaml(const QJsonObject &document);
    static QByteArray json(const QJsonObject &document);
};

} // namespace hallmarker::threats

#pragma once

#include "checks/anonymisation/hierarchy/Hierarchy.h"

namespace hallmarker::anonymisation {

/// Reads a hierarchy from a delimited file without header: the leaf first, then its generalisations.
core::Result<Hierarchy> readHierarchy(const QString &attribute, const QString &path, char delimiter = ';');

/// The same as bytes, one leaf a line, quoted where a name needs it.
QByteArray hierarchyBytes(const Hierarchy &hierarchy, char delimiter = ';');

} // namespace hallmarker::anonymisation

// SPDX-License-Identifier: Apache-2.0
// An Office document's container (Open Packaging Conventions, ISO/IEC 29500-2): parts with their content types, and the
// relationships between them, in a ZIP file.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QVector>

namespace atlas {

class OpcPackage {
public:
    /// A part by its name in the package, such as "ppt/slides/slide1.xml".
    void add(const QString& part, const QString& contentType, const QByteArray& bytes);
    /// From one part to another; `from` empty: from the package itself. Returns the relationship's id within `from`.
    QString relate(const QString& from, const QString& type, const QString& to);

    /// The ZIP file. Parts carry `time`, so that the same parts are the same bytes.
    [[nodiscard]] Result<QByteArray> bytes(const QDateTime& time = {}) const;

private:
    struct Part {
        QString name, contentType;
        QByteArray bytes;
    };
    struct Relationship {
        QString type, to;
    };

    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] QVector<Part> relationshipParts() const;

    QVector<Part> m_parts;
    QMap<QString, QVector<Relationship>> m_relationships; ///< by the part that they start from
};

} // namespace atlas

// SPDX-License-Identifier: Apache-2.0
// A spin box for a growth target in percent that reads what the table's cells read: "8", "8,5", "+0.5", "８％".
#pragma once

#include "domain/result.h"

#include <QDoubleSpinBox>

#include <optional>

namespace atlas {

class RateSpinBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    explicit RateSpinBox(QWidget* parent = nullptr);

    /// Nothing: no rate, an empty box; the first step from there starts at 0.
    void setRate(std::optional<double> rate);
    [[nodiscard]] std::optional<double> rate() const;

    void stepBy(int steps) override;

Q_SIGNALS:
    /// What was typed is no rate. It stays there to be mended; the value is the old one.
    void refused(const atlas::Error& error);
    void taken(); ///< Enter was pressed on a rate

protected:
    [[nodiscard]] QValidator::State validate(QString& text, int& cursor) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QString textFromValue(double value) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool takes(); ///< what is typed; else says why not
};

} // namespace atlas

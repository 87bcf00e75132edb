// SPDX-License-Identifier: Apache-2.0
#include "entry/arithmetic.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace atlas {

namespace {

struct Arithmetic {
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)
};

constexpr qsizetype longest = 200; // also bounds how deep brackets go

/// One reading of a sum from left to right; the first thing that is wrong ends it.
class Reader {
public:
    explicit Reader(const QString& text) : m_text(text), m_typed(plainEntry(text)) {}

    Result<double> read() {
        if (m_typed.isEmpty())
            return refused(Arithmetic::tr("There is nothing to work out. Enter a sum such as =8+0.5."));
        if (m_typed.size() > longest)
            return refused(Arithmetic::tr("This sum is too long. Enter at most %1 characters.").arg(longest));
        const Term whole = sum();
        if (m_refusal.isEmpty() && m_at < m_typed.size())
            refuse(m_typed.at(m_at) == QLatin1Char(')') ? Arithmetic::tr("a bracket is closed that was never opened")
                                                        : notRead());
        if (!m_refusal.isEmpty())
            return refused(Arithmetic::tr("“%1” can't be worked out: %2.").arg(m_text.trimmed(), m_refusal));
        if (!std::isfinite(whole.value))
            return refused(Arithmetic::tr("“%1” can't be worked out: %2.")
                               .arg(m_text.trimmed(), Arithmetic::tr("it is too large")));
        return whole.value;
    }

private:
    struct Term {
        double value = 0;
        bool percent = false;
    };

    static Result<double> refused(const QString& sentence) { return failure(ErrorCode::Invalid, sentence); }

    void refuse(const QString& why) {
        if (m_refusal.isEmpty())
            m_refusal = why;
    }

    [[nodiscard]] QString notRead() const {
        return m_at < m_typed.size() ? Arithmetic::tr("“%1” is not understood").arg(m_typed.mid(m_at, 12))
                                     : Arithmetic::tr("a number is missing at its end");
    }

    bool take(char sign) {
        if (m_at >= m_typed.size() || m_typed.at(m_at) != QLatin1Char(sign))
            return false;
        ++m_at;
        return true;
    }

    Term sum() {
        Term left = product();
        while (m_refusal.isEmpty()) {
            const bool plus = take('+');
            if (!plus && !take('-'))
                break;
            const Term right = product();
            left.value += plus ? right.value : -right.value;
            left.percent = left.percent || right.percent;
        }
        return left;
    }

    Term product() {
        Term left = factor();
        while (m_refusal.isEmpty()) {
            const bool times = take('*');
            if (!times && !take('/'))
                break;
            const Term right = factor();
            // 8 % times 10 % may be 0.8 % or 80 %: better asked than guessed.
            if (right.percent && (left.percent || !times))
                refuse(Arithmetic::tr("multiply and divide by plain numbers, as in 8%*1.1"));
            if (!times && right.value == 0)
                refuse(Arithmetic::tr("nothing can be divided by zero"));
            left.value = times ? left.value * right.value : left.value / right.value;
            left.percent = left.percent || right.percent;
        }
        return left;
    }

    Term factor() {
        if (take('-')) {
            Term inner = factor();
            inner.value = -inner.value;
            return inner;
        }
        if (take('+'))
            return factor();
        Term inner;
        if (take('(')) {
            inner = sum();
            if (m_refusal.isEmpty() && !take(')'))
                refuse(m_at < m_typed.size() ? notRead() : Arithmetic::tr("a bracket is not closed"));
        } else {
            inner.value = number();
        }
        if (take('%'))
            inner.percent = true;
        return inner;
    }

    double number() {
        const qsizetype start = m_at;
        const auto digits = [this] {
            const qsizetype from = m_at;
            while (m_at < m_typed.size() && m_typed.at(m_at) >= QLatin1Char('0') &&
                   m_typed.at(m_at) <= QLatin1Char('9'))
                ++m_at;
            return m_typed.mid(from, m_at - from);
        };
        const QString whole = digits();
        const bool comma = m_at < m_typed.size() && m_typed.at(m_at) == QLatin1Char(',');
        const QString part = take('.') || take(',') ? digits() : QString();
        if (whole.isEmpty() && part.isEmpty()) {
            m_at = start;
            refuse(notRead());
        }
        if (comma && part.size() == 3 && !whole.isEmpty() && whole != QLatin1String("0"))
            refuse(Arithmetic::tr("“%1” can be read in two ways, so write it without separators for thousands")
                       .arg(m_typed.mid(start, m_at - start)));
        return (whole + QLatin1Char('.') + part).toDouble();
    }

    const QString m_text;
    const QString m_typed;
    qsizetype m_at = 0;
    QString m_refusal;
};

} // namespace

QString evenEntry(const QString& text) {
    // NFKC takes full-width digits, signs, points and the ideographic space to their plain ones.
    QString typed = text.normalized(QString::NormalizationForm_KC);
    typed.removeIf([](QChar unit) { return unit.category() == QChar::Other_Format; });
    typed = typed.simplified();
    typed.replace(QChar(0x3002), QLatin1Char('.')); // what a Chinese input method makes of a point
    typed.replace(QChar(0x2212), QLatin1Char('-'));
    typed.replace(QChar(0x2013), QLatin1Char('-')); // an en dash: what word processors make of a minus
    typed.replace(QChar(0x00D7), QLatin1Char('*'));
    typed.replace(QChar(0x00F7), QLatin1Char('/'));
    return typed;
}

QString plainEntry(const QString& text) {
    static const QRegularExpression meaningless(QStringLiteral("(?<!\\d) | (?!\\d)"));
    return evenEntry(text).remove(meaningless);
}

Result<double> evaluate(const QString& text) { return Reader(text).read(); }

} // namespace atlas

using System.Runtime.CompilerServices;

namespace MeetingApis.Internal;

/// <summary>Collects the rules that a request breaks. Allocates nothing until the first one.</summary>
internal ref struct Violations(DateTimeOffset now)
{
    private string _prefix = "";
    private List<MeetingViolation>? _found;

    /// <summary>The time of the check, for rules such as "in the future".</summary>
    public DateTimeOffset Now { get; } = now;

    public readonly IReadOnlyList<MeetingViolation>? Found => _found;

    /// <summary>Reports <paramref name="message"/> for <paramref name="property"/> unless <paramref name="rule"/> holds.</summary>
    public void Require(bool rule, string property, string message)
    {
        if (!rule)
        {
            (_found ??= []).Add(new MeetingViolation(_prefix + property, message));
        }
    }

    /// <summary>As the other overload, for a message with values in it: it is formatted only when the rule is broken.</summary>
    public void Require(bool rule, string property, [InterpolatedStringHandlerArgument(nameof(rule))] ref MessageHandler message)
    {
        if (!rule)
        {
            Require(rule, property, message.ToStringAndClear());
        }
    }

    /// <summary>Checks a part of the request; its violations are reported below <paramref name="property"/>.</summary>
    public void Nested(IValidated? part, string property)
    {
        if (part is null)
        {
            return;
        }

        string outer = _prefix;
        _prefix = outer + property + ".";
        part.Validate(ref this);
        _prefix = outer;
    }

    /// <summary>Checks each part of a list; its violations are reported below <c>property[index]</c>.</summary>
    public void NestedEach(IReadOnlyList<IValidated>? parts, string property)
    {
        for (int i = 0; parts is not null && i < parts.Count; i++)
        {
            string outer = _prefix;
            _prefix = $"{outer}{property}[{i}].";
            parts[i].Validate(ref this);
            _prefix = outer;
        }
    }

    [InterpolatedStringHandler]
    internal ref struct MessageHandler
    {
        private DefaultInterpolatedStringHandler _inner;

        public MessageHandler(int literalLength, int formattedCount, bool rule, out bool wanted)
        {
            wanted = !rule;
            _inner = rule ? default : new DefaultInterpolatedStringHandler(literalLength, formattedCount, System.Globalization.CultureInfo.InvariantCulture);
        }

        public void AppendLiteral(string value) => _inner.AppendLiteral(value);

        public void AppendFormatted<T>(T value) => _inner.AppendFormatted(value);

        public void AppendFormatted<T>(T value, string? format) => _inner.AppendFormatted(value, format);

        public string ToStringAndClear() => _inner.ToStringAndClear();
    }
}

namespace MeetingApis.Internal;

/// <summary>Collects the rules that a request breaks. Allocates nothing until the first one.</summary>
internal ref struct Violations(TimeProvider time, AppKinds app = AppKinds.SelfBuilt, bool isUser = false)
{
    private const int MostComparedInPairs = 8;

    private List<MeetingViolation>? _found;
    private DateTimeOffset? _now;

    /// <summary>The time of the check, for rules such as "in the future": in whole seconds, as the times that it is compared with are sent.</summary>
    public DateTimeOffset NowInSeconds => _now ??= time.GetUtcNow().InSeconds();

    /// <summary>The kind of the app that calls: vendors ask more of some, and take less from others.</summary>
    public AppKinds App { get; } = app;

    /// <summary>Whether a user makes the call and not the app itself. The vendor then knows the owner of a new resource.</summary>
    public bool IsUser { get; } = isUser;

    /// <summary>The reported violations; null if there are none.</summary>
    public readonly IReadOnlyList<MeetingViolation>? Found => _found;

    /// <summary>Reports a broken rule.</summary>
    public void Add(string property, string message) => (_found ??= []).Add(new MeetingViolation(property, message));

    /// <summary>Reports <paramref name="message"/> unless <paramref name="rule"/> holds.</summary>
    public void Require(bool rule, string property, string message)
    {
        if (!rule)
        {
            Add(property, message);
        }
    }

    /// <summary>Reports the default time, which nobody means; null is left out.</summary>
    public void Time(DateTimeOffset? value, string property) =>
        Require(value != default(DateTimeOffset), property, "is the default time, 0001-01-01.");

    /// <summary>Reports a time zone that is no IANA name, such as Windows' "China Standard Time"; null is left out.</summary>
    public void TimeZone(string? zone, string property) => Require(
        zone is null || (zone.Length > 0 && zone.All(static character => char.IsAsciiLetterOrDigit(character) || character is '/' or '_' or '-' or '+')),
        property,
        "must be an IANA name such as Asia/Shanghai.");

    /// <summary>Reports an id that is empty; null is left out.</summary>
    public void NotEmpty(string? id, string property) => Require(id is not "", property, "is empty: give an id, or leave it null.");

    /// <summary>Reports each item that is empty.</summary>
    public void NoneEmpty(IReadOnlyList<string>? items, string property)
    {
        for (int i = 0; i < items?.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(items[i]))
            {
                Add($"{property}[{i}]", "is empty.");
            }
        }
    }

    /// <summary>Reports <paramref name="message"/> where an id is in the list more than once.</summary>
    public void Distinct<T>(IReadOnlyList<T>? items, Func<T, string?> idOf, string property, string message)
    {
        // For a handful of ids, as most lists hold, comparing each pair is faster than a set, and needs none of its 300 bytes.
        if (items is { Count: > MostComparedInPairs } ? HasEqual(items, idOf) : HasEqualPair(items, idOf))
        {
            Add(property, message);
        }
    }

    /// <summary>Reports an integer code that the vendor's page does not list; null is left to the vendor.</summary>
    public void Defined<TEnum>(TEnum? value, string property)
        where TEnum : struct, Enum
    {
        if (value is { } code && !Enum.IsDefined(code))
        {
            Add(property, $"is {code:D}, which is none of the documented values: {string.Join(", ", Enum.GetValues<TEnum>().Select(known => $"{known:D} {known}"))}.");
        }
    }

    /// <summary>Reports a string code that the vendor's page does not list; null is left to the vendor.</summary>
    public void Documented<TCode>(TCode? code, string property)
        where TCode : struct, IDocumentedCode
    {
        if (code is { IsDocumented: false } unknown)
        {
            Add(property, unknown.Rule);
        }
    }

    /// <summary>The same for each code of a list.</summary>
    public void DocumentedEach<TCode>(IReadOnlyList<TCode>? codes, string property)
        where TCode : struct, IDocumentedCode
    {
        for (int i = 0; i < codes?.Count; i++)
        {
            if (!codes[i].IsDocumented)
            {
                Add($"{property}[{i}]", codes[i].Rule);
            }
        }
    }

    /// <summary>The same for an argument, which is boxed already.</summary>
    public void Documented(IDocumentedCode? code, string property)
    {
        if (code is { IsDocumented: false })
        {
            Add(property, code.Rule);
        }
    }

    /// <summary>Checks a part of the request; its violations are reported below <paramref name="property"/>.</summary>
    public void Nested(IValidated? part, string property)
    {
        int before = _found?.Count ?? 0;
        part?.Validate(ref this);
        Prefix(before, property);
    }

    /// <summary>Checks each part of a list; its violations are reported below <c>property[index]</c>.</summary>
    public void NestedEach(IReadOnlyList<IValidated>? parts, string property)
    {
        for (int i = 0; i < parts?.Count; i++)
        {
            int before = _found?.Count ?? 0;
            if (parts[i] is { } part)
            {
                part.Validate(ref this);
            }
            else
            {
                Add($"{property}[{i}]", "is null.");
                continue;
            }

            if (_found?.Count > before)
            {
                Prefix(before, $"{property}[{i}]");
            }
        }
    }

    private static bool HasEqual<T>(IReadOnlyList<T> items, Func<T, string?> idOf)
    {
        var seen = new HashSet<string?>(items.Count, StringComparer.Ordinal);
        return items.HoldsAny(item => !seen.Add(idOf(item)));
    }

    private static bool HasEqualPair<T>(IReadOnlyList<T>? items, Func<T, string?> idOf)
    {
        for (int i = 1; i < items?.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (idOf(items[i]) == idOf(items[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private readonly void Prefix(int from, string property)
    {
        for (int i = from; i < _found?.Count; i++)
        {
            _found[i] = _found[i] with { Path = $"{property}.{_found[i].Path}" };
        }
    }
}

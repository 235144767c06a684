using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The fields of an object, of a query or of a path, as a contract states them. Fields that it does not state are ignored.</summary>
internal sealed class FieldRules
{
    private readonly Dictionary<string, FieldRules> _members = new(StringComparer.Ordinal);
    private ValueRule? _value;
    private bool _isList;

    /// <param name="fields">The contract's fields by their way on the wire.</param>
    public static FieldRules Of(JsonElement fields)
    {
        var root = new FieldRules();
        foreach (JsonProperty field in fields.EnumerateObject())
        {
            FieldRules at = root;
            foreach (string part in field.Name.Split('.'))
            {
                string name = part.EndsWith("[]", StringComparison.Ordinal) ? part[..^2] : part;
                at._members.TryAdd(name, new FieldRules());
                at = at._members[name];
                at._isList |= name.Length < part.Length;
            }

            at._value = new ValueRule(field.Value);
        }

        return root;
    }

    /// <summary>The first fault of a JSON object; null for none.</summary>
    public FieldFault? FirstFault(JsonElement json, DateTimeOffset now) => FirstFault(json, "", now);

    /// <summary>The first fault of parameters that are texts on the wire; null for none.</summary>
    public FieldFault? FirstFaultOfTexts(Func<string, IReadOnlyList<string>> valuesOf, DateTimeOffset now)
    {
        foreach ((string name, FieldRules field) in _members)
        {
            IReadOnlyList<string> values = valuesOf(name);
            string? reason = values.Count == 0
                ? field._value?.IsRequired == true ? "required" : null
                : field._value?.FaultOfCount(field._isList ? values.Count : null) ?? values.Select(value => field._value?.FaultOfText(value, now)).FirstOrDefault(static fault => fault is not null);
            if (reason is not null)
            {
                return new FieldFault(name, reason);
            }
        }

        return null;
    }

    /// <summary>The ids in a JSON object, in the contract's order. What is of another type than it should be is passed by.</summary>
    public IEnumerable<SentId> IdsIn(JsonElement json) => IdsIn(json, "");

    /// <summary>The ids among parameters that are texts on the wire.</summary>
    public IEnumerable<SentId> IdsInTexts(Func<string, IReadOnlyList<string>> valuesOf) =>
        from member in _members
        where member.Value._value?.IdKind is not null
        from value in valuesOf(member.Key)
        where value.Length > 0
        select new SentId(member.Value._value!.IdKind!, member.Key, value);

    private IEnumerable<SentId> IdsIn(JsonElement json, string path)
    {
        foreach ((string name, FieldRules field) in _members)
        {
            if (!json.TryGetProperty(name, out JsonElement value))
            {
                continue;
            }

            string way = path.Length == 0 ? name : $"{path}.{name}";
            IEnumerable<(JsonElement Value, string Way)> items = !field._isList ? [(value, way)]
                : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select((item, index) => (item, $"{way}[{index}]"))
                : [];
            foreach (SentId id in items.SelectMany(item => field.IdsOf(item.Value, item.Way, json)))
            {
                yield return id;
            }
        }
    }

    private IEnumerable<SentId> IdsOf(JsonElement value, string way, JsonElement owner) => value.ValueKind switch
    {
        JsonValueKind.Object => IdsIn(value, way),
        JsonValueKind.String when _value?.IdKind is { } kind && value.GetString() is { Length: > 0 } id => [new SentId(kind, way, id) { Owner = owner }],
        _ => [],
    };

    private FieldFault? FirstFault(JsonElement json, string path, DateTimeOffset now)
    {
        foreach ((string name, FieldRules field) in _members)
        {
            string way = path.Length == 0 ? name : $"{path}.{name}";
            bool isSent = json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;
            if ((isSent ? field.FaultOf(value, way, now) : field._value?.IsRequired == true ? new FieldFault(way, "required") : null) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private FieldFault? FaultOf(JsonElement value, string way, DateTimeOffset now)
    {
        if (!_isList)
        {
            return FaultOfItem(value, way, now);
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return new FieldFault(way, "not a list", IsWrongType: true);
        }

        return _value?.FaultOfCount(value.GetArrayLength()) is { } count
            ? new FieldFault(way, count)
            : value.EnumerateArray().Select((item, index) => FaultOfItem(item, $"{way}[{index}]", now)).FirstOrDefault(static fault => fault is not null);
    }

    private FieldFault? FaultOfItem(JsonElement value, string way, DateTimeOffset now)
    {
        if (_value?.IsKind(value) == false || (_members.Count > 0 && value.ValueKind != JsonValueKind.Object))
        {
            return new FieldFault(way, "wrong type", IsWrongType: true);
        }

        return value.ValueKind == JsonValueKind.Object ? FirstFault(value, way, now)
            : _value?.FaultOfText(value.ToString(), now) is { } reason ? new FieldFault(way, reason)
            : null;
    }
}

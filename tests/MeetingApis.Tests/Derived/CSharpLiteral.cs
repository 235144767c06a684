using System.Collections;
using System.Globalization;
using System.Reflection;
using MeetingApis.Tests.Contracts;
using Microsoft.CodeAnalysis.CSharp;

namespace MeetingApis.Tests.Derived;

/// <summary>A value of a request, as a caller would write it.</summary>
internal static class CSharpLiteral
{
    public static string Of(object value) => value switch
    {
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        bool flag => flag ? "true" : "false",
        int or long => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        DateTimeOffset time => $"DateTimeOffset.Parse(\"{time:yyyy-MM-ddTHH:mm:sszzz}\", CultureInfo.InvariantCulture)",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Of))}]",
        Enum when Enum.IsDefined(value.GetType(), value) => $"{value.GetType().Name}.{value}",
        _ when FieldKinds.IsCode(value.GetType()) => Code(value),
        _ when value.GetType().IsClass => $"new() {{ {string.Join(", ", Members(value))} }}",
        _ => throw new NotSupportedException($"No literal is known for {value.GetType()}."),
    };

    private static string Code(object value) => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(named => value.Equals(named.GetValue(null))) is { } name
        ? $"{value.GetType().Name}.{name.Name}"
        : $"new {value.GetType().Name}({Of(value.ToString()!)})";

    private static IEnumerable<string> Members(object record) =>
        from property in record.GetType().GetProperties()
        where WireField.NameOf(property) is not null
        let value = property.GetValue(record)
        where value is not null
        select $"{property.Name} = {Of(value)}";
}

using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace MeetingApis.Tests.Conventions.PublicApi;

/// <summary>Prints the public surface of an assembly, sorted, one declaration a line.</summary>
internal static class PublicApiPrinter
{
    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (IGrouping<string, INamedTypeSymbol>? types in Compilations.PublicTypes(assembly)
            .GroupBy(static type => type.ContainingNamespace.ToDisplayString(), StringComparer.Ordinal)
            .OrderBy(static types => types.Key, StringComparer.Ordinal))
        {
            text.Append($"namespace {types.Key};\n\n");
            foreach (INamedTypeSymbol type in types)
            {
                Print(text, type);
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Print(StringBuilder text, INamedTypeSymbol type)
    {
        foreach (string attribute in PublicApiFormat.Attributes(type))
        {
            text.Append($"{attribute}\n");
        }

        text.Append($"{PublicApiFormat.Type(type)}\n{{\n");
        foreach (ISymbol member in Compilations.WrittenMembers(type).OrderBy(Rank).ThenBy(Key, StringComparer.Ordinal))
        {
            string attributes = string.Concat(PublicApiFormat.Attributes(member).Select(static attribute => attribute + " "));
            text.Append($"    {attributes}{PublicApiFormat.Member(member)}\n");
        }

        text.Append("}\n\n");
    }

    private static int Rank(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        _ => 3,
    };

    /// <summary>Members of an enum keep the order of their numbers; all others that of their declarations.</summary>
    private static string Key(ISymbol member) => member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, ConstantValue: int value }
        ? value.ToString("D10", System.Globalization.CultureInfo.InvariantCulture)
        : $"{member.Name} {PublicApiFormat.Member(member)}";
}

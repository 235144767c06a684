using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MeetingApis.XmlDocumentation;

/// <summary>The members that users of an assembly can see, by the names that XML documentation has for them.</summary>
public static class PublicMembers
{
    /// <summary>Reads an assembly without loading it.</summary>
    /// <param name="assembly">The path of its file.</param>
    /// <returns>Names such as <c>P:MeetingApis.StoredGrant.Value</c>, of types and members that are public or protected.</returns>
    public static IReadOnlySet<string> Of(string assembly)
    {
        using FileStream file = File.OpenRead(assembly);
        using var image = new PEReader(file);
        MetadataReader reader = image.GetMetadataReader();

        return reader.TypeDefinitions
            .Where(type => IsVisible(reader, type))
            .SelectMany(type => NamesIn(reader, type))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsVisible(MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(reader, type.GetDeclaringType()),
            _ => false,
        };
    }

    private static IEnumerable<string> NamesIn(MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        string name = SignatureNames.Instance.GetTypeFromDefinition(reader, handle, 0);
        yield return "T:" + name;

        foreach (FieldDefinition field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            if ((field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem)
            {
                yield return $"F:{name}.{Escaped(reader, field.Name)}";
            }
        }

        foreach (MethodDefinition method in type.GetMethods().Select(reader.GetMethodDefinition).Where(IsVisible))
        {
            yield return $"M:{name}.{Escaped(reader, method.Name)}{Signature(reader, method)}";
        }

        foreach (PropertyDefinition property in type.GetProperties().Select(reader.GetPropertyDefinition))
        {
            PropertyAccessors accessors = property.GetAccessors();
            if (IsVisible(reader, accessors.Getter) || IsVisible(reader, accessors.Setter))
            {
                yield return $"P:{name}.{Escaped(reader, property.Name)}{Parameters(property.DecodeSignature(SignatureNames.Instance, null).ParameterTypes)}";
            }
        }

        foreach (EventDefinition @event in type.GetEvents().Select(reader.GetEventDefinition))
        {
            if (IsVisible(reader, @event.GetAccessors().Adder))
            {
                yield return $"E:{name}.{Escaped(reader, @event.Name)}";
            }
        }
    }

    private static bool IsVisible(MetadataReader reader, MethodDefinitionHandle handle) => !handle.IsNil && IsVisible(reader.GetMethodDefinition(handle));

    private static bool IsVisible(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static string Escaped(MetadataReader reader, StringHandle name) => reader.GetString(name).Replace('.', '#');

    private static string Signature(MetadataReader reader, MethodDefinition method)
    {
        MethodSignature<string> signature = method.DecodeSignature(SignatureNames.Instance, null);
        string arity = signature.GenericParameterCount == 0 ? "" : $"``{signature.GenericParameterCount}";
        string result = reader.GetString(method.Name) is "op_Implicit" or "op_Explicit" ? "~" + signature.ReturnType : "";
        return arity + Parameters(signature.ParameterTypes) + result;
    }

    private static string Parameters(ImmutableArray<string> types) => types.IsEmpty ? "" : $"({string.Join(',', types)})";
}

using System.Reflection;

namespace MeetingApis.Internal;

/// <summary>Takes a path template apart.</summary>
/// <param name="method">The method whose path it is.</param>
/// <param name="parameters">What may stand in it.</param>
internal sealed class PathReader(MethodInfo method, IReadOnlyList<ParameterInfo> parameters)
{
    /// <exception cref="InvalidOperationException">The template is no path, or names no parameter.</exception>
    public IEnumerable<PathPart> Read(string template)
    {
        string[] pieces = template.Split('{', '}');
        if (template is not ['/', ..] || template.AsSpan().ContainsAny('?', '#') || !IsBalanced(template))
        {
            throw OperationReader.Refuse(method, $"the path '{template}' begins with '/', closes every '{{', and holds no query");
        }

        for (int i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 1)
            {
                ParameterInfo[] named = [.. parameters.Where(parameter => string.Equals(OperationReader.WireName(parameter, parameter.Name!), pieces[i], StringComparison.OrdinalIgnoreCase))];
                yield return named is [{ HasDefaultValue: false } one] && one.ParameterType == typeof(string)
                    ? new PathPart(one.Name!, one.Position, one.IsDefined(typeof(GroupedNumberAttribute), inherit: false))
                    : throw OperationReader.Refuse(method, $"'{{{pieces[i]}}}' in the path needs a parameter 'string {pieces[i]}' without a default");
            }
            else if (pieces[i].Length > 0)
            {
                yield return new PathPart(pieces[i]);
            }
        }
    }

    private static bool IsBalanced(string template)
    {
        bool isOpen = false;
        foreach (char character in template)
        {
            if (character is '{' or '}')
            {
                if (isOpen == (character == '{'))
                {
                    return false;
                }

                isOpen = !isOpen;
            }
        }

        return !isOpen;
    }
}

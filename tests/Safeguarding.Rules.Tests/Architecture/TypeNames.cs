using System.Reflection;

namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>Types as C# writes them, with the question marks that the compiler left in the metadata.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(ulong)] = "ulong",
        [typeof(void)] = "void",
    };

    public static string Of(Type type) => Of(type, null);

    public static string Of(NullabilityInfo info) => Of(info.Type, info);

    /// <summary>The name of a type with those that it is nested in, without its namespace.</summary>
    public static string Declared(Type type)
    {
        var outer = type.DeclaringType is { } declaring ? Simple(declaring) + "." : "";
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).ToArray();
        return outer + Simple(type) + (own.Length > 0 ? $"<{string.Join(", ", own.Select(Variant))}>" : "");
    }

    public static string Simple(Type type) => type.Name.Split('`')[0];

    public static string Constraints(Type[] parameters) => string.Concat(parameters.Select(Constraint));

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, info?.ElementType ?? info);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value, info?.GenericTypeArguments.Length == 1 ? info.GenericTypeArguments[0] : null) + "?";
        }

        var mark = !type.IsValueType && info?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, info?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        if (type.IsGenericParameter || Keywords.ContainsKey(type))
        {
            return (Keywords.GetValueOrDefault(type) ?? type.Name) + mark;
        }

        // A nested type carries the arguments of those around it; they are written where they end up, at its end.
        var arguments = type.GetGenericArguments()
            .Select((each, i) => Of(each, i < info?.GenericTypeArguments.Length ? info.GenericTypeArguments[i] : null));
        var path = type.DeclaringType is { } outer ? $"{outer.Namespace}.{Simple(outer)}" : type.Namespace;
        return $"{path}.{Simple(type)}{(type.IsGenericType ? $"<{string.Join(", ", arguments)}>" : "")}{mark}";
    }

    private static string Variant(Type parameter) => (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
    {
        GenericParameterAttributes.Covariant => "out ",
        GenericParameterAttributes.Contravariant => "in ",
        _ => "",
    } + parameter.Name;

    private static string Constraint(Type parameter)
    {
        var special = parameter.GenericParameterAttributes;
        var isStruct = special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> all = special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : isStruct ? ["struct"] : [];
        all.AddRange(parameter.GetGenericParameterConstraints().Where(each => each != typeof(ValueType))
            .Select(Of).Order(StringComparer.Ordinal));
        if (special.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            all.Add("new()");
        }

        return all.Count > 0 ? $" where {parameter.Name} : {string.Join(", ", all)}" : "";
    }
}
